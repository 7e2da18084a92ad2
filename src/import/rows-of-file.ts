import { csvText } from '../publish/csv.ts';
import { canonicalText } from '../register/canonical.ts';
import type { RawFile } from '../register/raw-file.ts';
import { readRawFile, tableOf } from '../register/raw-file.ts';
import type { RawRegister } from '../register/raw-register.ts';

/** One row by column name; a column that is left out is empty. */
export type Cells = Readonly<Record<string, string>>;

/** A file of the register with rows added. */
export function withRows(register: RawRegister, path: string, added: readonly Cells[]): RawFile {
  const file = register.files.find((each) => each.path === path) ?? readRawFile(path, '');
  return written(path, [...file.rows.map((row) => cellsOf(file, row.cells)), ...added]);
}

/** The cells of a row by column name. */
export function cellsOf(file: RawFile, cells: readonly string[]): Cells {
  return Object.fromEntries(file.header.map((name, index) => [name, cells[index] ?? '']));
}

/** Rows of a file in its canonical form. */
export function written(path: string, rows: readonly Cells[]): RawFile {
  const columns = (tableOf(path)?.columns ?? []).map((column) => column.name);
  const text = csvText({
    columns,
    rows: rows.map((row) => columns.map((name) => row[name] ?? '')),
  });
  return readRawFile(path, canonicalText(readRawFile(path, text)));
}
