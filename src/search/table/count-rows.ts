import type { AwardTable } from './award-table.ts';

/** What some rows of the table amount to; rows are awards, and never offices. */
export interface RowCounts {
  readonly rows: number;
  readonly awards: number;
  /** Offices that these awards belong to. */
  readonly offices: number;
  /** Offices of which no award is known; each is one row. */
  readonly withoutAward: number;
}

/** Counts rows, their awards and the offices behind them. */
export function countRows(
  table: Pick<AwardTable, 'rows'>,
  positions: readonly number[],
): RowCounts {
  const offices = new Set<number>();
  let awards = 0;
  for (const position of positions) {
    const row = table.rows[position];
    if (row === undefined || row.mark === null) continue;
    awards++;
    offices.add(row.unitAt);
  }
  const rows = positions.length;
  return { rows, awards, offices: offices.size, withoutAward: rows - awards };
}
