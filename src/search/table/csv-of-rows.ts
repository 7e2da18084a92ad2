import { splitRecords } from './split-records.ts';

/**
 * The records of `register.csv` that stand for some rows of the table, in their order, below its header;
 * null where the file is not the one that the table was built with.
 */
export function csvOfRows(text: string, total: number, rows: readonly number[]): string | null {
  const { header, records } = splitRecords(text);
  if (records.length !== total) return null;
  return [header, ...rows.map((row) => records[row] ?? '')].map((line) => `${line}\n`).join('');
}
