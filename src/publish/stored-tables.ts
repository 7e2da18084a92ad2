import { TABLES } from '../register/columns.ts';
import type { RawRegister } from '../register/raw-register.ts';
import { rowsOf } from '../register/raw-register.ts';
import { changesTable } from '../releases/changes-table.ts';
import type { ReleaseHistory } from '../releases/release-history.ts';
import type { PublishedTable } from './csv.ts';

/**
 * The tables of the register as they are stored, corrections applied, by name; awards excepted. With
 * them goes the table of changes, made from the history of the versions.
 */
export function storedTables(
  register: RawRegister,
  history: ReleaseHistory = { releases: [], unreleased: null },
): Record<string, PublishedTable> {
  const tables: Record<string, PublishedTable> = {};
  for (const table of TABLES) {
    if (table.name === 'awards') continue;
    const columns = table.columns.map((column) => column.name);
    const rows = rowsOf(register, table.name).map((row) => columns.map((name) => row.get(name)));
    tables[table.name] = { columns, rows };
  }
  tables['changes'] = changesTable(history);
  return tables;
}
