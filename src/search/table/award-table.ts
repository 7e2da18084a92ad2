import type { Language } from '../../i18n/language.ts';
import type { TableWords } from '../../i18n/table-words.ts';
import type { Catalogue } from '../catalogue.ts';
import type { PerFacet } from './facet.ts';
import { FACETS, perFacet } from './facet.ts';
import { facetNames } from './facet-names.ts';
import { rowValues } from './row-values.ts';
import type { TableRow } from './table-row.ts';
import { tableRows } from './table-row.ts';

/** The values that a facet can have, with their names, and which one each row has. */
export interface FacetColumn {
  readonly values: readonly string[];
  readonly names: readonly string[];
  /** Position of each value. */
  readonly at: ReadonlyMap<string, number>;
  /** For each row the position of its value, or -1 where it has none. */
  readonly ofRow: Int32Array;
}

/** The rows of a register with all that filtering and sorting them needs, in one language. */
export interface AwardTable {
  readonly language: Language;
  readonly rows: readonly TableRow[];
  readonly columns: PerFacet<FacetColumn>;
  /** For each unit the position of its first row, and behind the last unit how many rows there are. */
  readonly firstRow: Int32Array;
}

/** Prepares the table of a catalogue; throws where a row has a value that the catalogue does not know. */
export function awardTable(
  catalogue: Catalogue,
  language: Language,
  words: TableWords,
): AwardTable {
  const rows = tableRows(catalogue);
  const names = facetNames(catalogue, language, words);
  const columns = perFacet((facet) => {
    const values = [...names[facet].keys()];
    return {
      values,
      names: [...names[facet].values()],
      at: new Map(values.map((value, at) => [value, at])),
      ofRow: new Int32Array(rows.length),
    };
  });
  const firstRow = new Int32Array(catalogue.units.length + 1);
  rows.forEach((row, position) => {
    firstRow[row.unitAt + 1] = position + 1;
    const values = rowValues(row);
    for (const facet of FACETS) {
      const value = values[facet];
      const at = value === '' ? -1 : columns[facet].at.get(value);
      if (at === undefined) throw new Error(`unknown ${facet} "${value}" of ${row.unit.id}`);
      columns[facet].ofRow[position] = at;
    }
  });
  return { language, rows, columns, firstRow };
}
