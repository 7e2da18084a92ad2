import type { AwardTable } from './award-table.ts';
import type { PerFacet } from './facet.ts';
import { FACETS, perFacet } from './facet.ts';
import { sortRows } from './sort-rows.ts';
import type { TableView } from './table-view.ts';

/** What a view holds. */
export interface AppliedView {
  /** Positions of its rows in the table, in the order of the view, all pages. */
  readonly rows: readonly number[];
  /** For each value of a facet how many rows there would be if only that facet had no choice, or this one alone. */
  readonly counts: PerFacet<Int32Array>;
}

type Chosen = { readonly ofRow: Int32Array; readonly isChosen: Uint8Array | null };

function chosenOf({ columns }: AwardTable, { filters }: TableView): Chosen[] {
  return FACETS.map((facet) => {
    const { values, at, ofRow } = columns[facet];
    if (filters[facet].length === 0) return { ofRow, isChosen: null };
    const isChosen = new Uint8Array(values.length);
    for (const value of filters[facet]) isChosen[at.get(value) ?? -1] = 1;
    return { ofRow, isChosen };
  });
}

function* rowsOfUnits({ firstRow }: AwardTable, units: readonly number[]): Generator<number> {
  for (const unit of units)
    for (let row = firstRow[unit] ?? 0; row < (firstRow[unit + 1] ?? 0); row++) yield row;
}

/**
 * The rows of a view and the counts of its facets; `units` are those that the words of the view found,
 * best first, or null where it has none.
 */
export function applyView(
  table: AwardTable,
  view: TableView,
  units: readonly number[] | null,
): AppliedView {
  const chosen = chosenOf(table, view);
  const counts = perFacet((facet) => new Int32Array(table.columns[facet].values.length));
  const rows: number[] = [];
  const look = (row: number): void => {
    // One pass for rows and counts: a row that fails in one facet counts there, as if that choice were lifted.
    let failed = -1;
    for (let facet = 0; facet < chosen.length; facet++) {
      const each = chosen[facet];
      if (each === undefined || each.isChosen === null) continue;
      if (each.isChosen[each.ofRow[row] ?? -1] === 1) continue;
      if (failed >= 0) return;
      failed = facet;
    }
    if (failed < 0) rows.push(row);
    for (let facet = 0; facet < chosen.length; facet++) {
      if (failed >= 0 && failed !== facet) continue;
      const name = FACETS[facet];
      const at = chosen[facet]?.ofRow[row] ?? -1;
      const count = name === undefined ? undefined : counts[name];
      if (count !== undefined && at >= 0) count[at] = (count[at] ?? 0) + 1;
    }
  };
  if (units === null) for (let row = 0; row < table.rows.length; row++) look(row);
  else for (const row of rowsOfUnits(table, units)) look(row);
  return { rows: view.sort === null ? rows : sortRows(table, rows, view.sort), counts };
}
