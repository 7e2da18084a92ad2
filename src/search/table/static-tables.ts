import { applyView } from './apply-view.ts';
import type { AwardTable } from './award-table.ts';
import type { Facet } from './facet.ts';
import { facetOptions } from './facet-options.ts';
import { facetPath, PAGED_FACETS } from './facet-path.ts';
import { WHOLE_TABLE } from './table-view.ts';

/** A table that is built as pages: the whole one, or the rows with one value of a facet. */
export interface StaticTable {
  /** Null for the whole table. */
  readonly choice: { readonly facet: Facet; readonly value: string; readonly name: string } | null;
  /** Address of its first page, without language. */
  readonly path: string;
  /** Positions of its rows, in the order of the register. */
  readonly rows: readonly number[];
}

/** Every table that is built as pages; a value without rows has none. */
export function staticTables(table: AwardTable): StaticTable[] {
  const whole = applyView(table, WHOLE_TABLE, null);
  const choices = PAGED_FACETS.flatMap((facet) =>
    facetOptions(table, whole, facet).flatMap(({ value, name }) => {
      const path = facetPath(facet, value);
      return path === null ? [] : [{ choice: { facet, value, name }, path }];
    }),
  );
  return [
    { choice: null, path: '/unit/', rows: whole.rows },
    ...choices.map(({ choice, path }) => {
      const at = table.columns[choice.facet].at.get(choice.value);
      const { ofRow } = table.columns[choice.facet];
      return { choice, path, rows: whole.rows.filter((row) => ofRow[row] === at) };
    }),
  ];
}
