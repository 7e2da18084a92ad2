import type { PublishedSchema } from '../published-tables.ts';
import { keyColumn } from './key-column.ts';

/** A column whose cells are keys of another table, or of its own. */
export interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly key: string;
}

/** The references of a table; lists of them are left out, since no standard has foreign keys for lists. */
export function foreignKeys({ columns }: PublishedSchema): ForeignKey[] {
  return columns.flatMap(({ name, type }) =>
    typeof type === 'object' && 'ref' in type
      ? [{ column: name, table: type.ref, key: keyColumn(type.ref).name }]
      : [],
  );
}
