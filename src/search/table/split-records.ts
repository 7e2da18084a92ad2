/** A CSV text cut into its header line and its records, each just as it stands, without the line break behind it. */
export interface CsvRecords {
  readonly header: string;
  readonly records: readonly string[];
}

/** Cuts a CSV text (RFC 4180) into records; commas, line breaks and doubled quotes inside quotes stay where they are. */
export function splitRecords(text: string): CsvRecords {
  const lines: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at <= text.length; at++) {
    const letter = text[at];
    // A doubled quote opens and closes at once, so it needs no care of its own.
    if (letter === '"') quoted = !quoted;
    if (at < text.length && (letter !== '\n' || quoted)) continue;
    const end = text[at - 1] === '\r' && at > start ? at - 1 : at;
    if (end > start) lines.push(text.slice(start, end));
    start = at + 1;
  }
  const [header = '', ...records] = lines;
  return { header, records };
}
