/** The rule that a scheme without a number came before: `90/2021` of "… sebelum 90/2021 …"; null where it names none. */
export function schemeBefore(scheme: string): string | null {
  return /\bsebelum (\d+\/\d{4})\b/.exec(scheme)?.[1] ?? null;
}
