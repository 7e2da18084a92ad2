import type { CellType } from '../../register/table.ts';
import { valueType } from '../metadata/value-type.ts';

/** What a cell is in a format that knows types; everything else is text. */
export type ValueKind = 'text' | 'integer' | 'decimal' | 'year' | 'boolean' | 'date';

/**
 * The kind of a column's cells. It comes from the list of columns and never from the cells, so that no
 * column changes its type from one version to the next. Codes, ids, lists by spaces and dates that may be
 * partial (`2022-02`) stay text, the same text as in the CSV.
 */
export function valueKind(type: CellType): ValueKind {
  if (typeof type === 'object' && 'refs' in type) return 'text';
  const value = valueType(type);
  switch (value) {
    case 'integer':
    case 'decimal':
    case 'year':
    case 'date':
      return value;
    case 'yes-no':
      return 'boolean';
    default:
      return 'text';
  }
}
