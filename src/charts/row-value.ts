import type { ChartRow } from './chart.ts';

/** The number in a column of a row, or null where it is not known. */
export function numberIn(row: ChartRow, column: string): number | null {
  const value = row[column];
  return typeof value === 'number' ? value : null;
}

/** The text in a column of a row, empty where there is none. */
export function textIn(row: ChartRow, column: string): string {
  return String(row[column] ?? '');
}

/** The numbers of a column added up; what is not known adds nothing. */
export function sumOf(rows: readonly ChartRow[], column: string): number {
  return rows.reduce((sum, row) => sum + (numberIn(row, column) ?? 0), 0);
}
