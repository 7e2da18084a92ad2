import type { Column } from '../../register/table.ts';
import { PUBLISHED_TABLES } from '../published-tables.ts';

/** The column that a reference to a published table means: its one key. */
export function keyColumn(table: string): Column {
  const found = PUBLISHED_TABLES.find(({ name }) => name === table);
  const column = found?.columns.find(({ name }) => name === found.key[0]);
  if (column === undefined || found?.key.length !== 1)
    throw new Error(`cannot refer to "${table}": no table with a key of one column`);
  return column;
}
