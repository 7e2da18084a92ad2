import type { TypedRow } from './typed-rows.ts';

/** Rows as a JSON array of objects, one a line, so that two versions can be compared line by line. */
export function jsonText(rows: readonly TypedRow[]): string {
  if (rows.length === 0) return '[]\n';
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
