/**
 * Where readers report errors: the address `REPORT_EMAIL` names at build time, as a mail link with
 * subject and text filled in.
 */
export function reportAddress(subject: string, body: string): string {
  const to = process.env['REPORT_EMAIL'] ?? 'koreksi@peta-integritas.example';
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
