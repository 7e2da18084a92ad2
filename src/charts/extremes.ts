import type { ChartRow } from './chart.ts';
import { numberIn } from './row-value.ts';

/** A value and every row that has it: a tie has several. */
export interface Extreme {
  readonly value: number;
  readonly rows: readonly ChartRow[];
}

/** Largest and smallest known value of a column with all rows that share it; null where none is known. */
export function extremes(
  rows: readonly ChartRow[],
  column: string,
): { readonly most: Extreme; readonly least: Extreme } | null {
  const values = rows.map((row) => numberIn(row, column)).filter((value) => value !== null);
  if (values.length === 0) return null;
  const extreme = (value: number): Extreme => ({
    value,
    rows: rows.filter((row) => numberIn(row, column) === value),
  });
  return { most: extreme(Math.max(...values)), least: extreme(Math.min(...values)) };
}
