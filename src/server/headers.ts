import { contentType } from './content-type.ts';

/** Styles are inlined in pages and written on marks of charts; nothing else may be inline or foreign. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'";

/**
 * The headers a host of the site should send with a file (path below the base, such as `unit/index.html`):
 * only embeds may be framed, and data and charts may be fetched by pages of any host.
 */
export function headersOf(file: string): Record<string, string> {
  const isEmbed = /^(en\/)?embed\//.test(file);
  const isOpen = /^(en\/)?(data|grafik)\//.test(file) && !file.endsWith('.html');
  return {
    'content-type': contentType(file),
    'content-security-policy': `${POLICY}; frame-ancestors ${isEmbed ? '*' : "'none'"}`,
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    ...(isOpen ? { 'access-control-allow-origin': '*' } : {}),
  };
}
