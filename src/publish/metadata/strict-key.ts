import type { PublishedSchema } from '../published-tables.ts';

/**
 * The columns that name a row of a table, if each of them is always filled; else none, for a primary key
 * forbids empty cells and programs that load it into a database would refuse those rows.
 */
export function strictKey({ columns, key }: PublishedSchema): readonly string[] {
  const filled = new Set(columns.filter(({ required }) => required).map(({ name }) => name));
  return key.every((name) => filled.has(name)) ? key : [];
}
