import type { RawFile, RawRow } from '../raw-file.ts';
import { cellOf } from '../raw-file.ts';
import type { NamedRow, RawRegister } from '../raw-register.ts';
import { rowsOf } from '../raw-register.ts';
import type { Column, Table } from '../table.ts';
import { separatorOf } from './semicolon-file.ts';

/** A file whose table is known. */
export type KnownFile = RawFile & { readonly table: Table };

/** One cell whose column is known. */
export interface Cell {
  readonly file: KnownFile;
  readonly row: RawRow;
  readonly column: Column;
  readonly text: string;
}

/** Whether the cells of a file stand in the columns that its header names. */
export function isSound(file: RawFile): file is KnownFile {
  return (
    file.table !== undefined &&
    file.brokenQuotes.length === 0 &&
    separatorOf(file) === undefined &&
    new Set(file.header).size === file.header.length
  );
}

/** Whether the header names all of a table's key columns, without which rows cannot be told apart. */
export function hasKey(file: KnownFile): boolean {
  return file.table.key.every((column) => file.header.includes(column));
}

/** Whether a row has one cell for each column of the header. */
export function isEven(file: RawFile, row: RawRow): boolean {
  return row.cells.length === file.header.length;
}

/** The rows of a table whose cells can be believed to stand in their columns. */
export function soundRows(register: RawRegister, table: string): NamedRow[] {
  return rowsOf(register, table).filter(({ file, row }) => isSound(file) && isEven(file, row));
}

// Some twenty rules ask for all cells of the same register.
const CELLS = new WeakMap<RawRegister, readonly Cell[]>();

/** Every cell, of all tables, whose column is known and can be believed. */
export function soundCells(register: RawRegister): readonly Cell[] {
  const known = CELLS.get(register);
  if (known !== undefined) return known;
  const cells = register.files.filter(isSound).flatMap(cellsOf);
  CELLS.set(register, cells);
  return cells;
}

function cellsOf(file: KnownFile): Cell[] {
  const columns = file.table.columns.filter((column) => file.header.includes(column.name));
  return file.rows
    .filter((row) => isEven(file, row))
    .flatMap((row) =>
      columns.map((column) => ({ file, row, column, text: cellOf(file, row, column.name) })),
    );
}

/** Whether a table was read to its last cell: only then may a rule say that something is not in it. */
export function isWhole(register: RawRegister, table: string): boolean {
  const files = register.files.filter((file) => file.table?.name === table);
  return (
    files.length > 0 &&
    files.every(
      (file) =>
        isSound(file) &&
        file.table.columns.every((column) => file.header.includes(column.name)) &&
        file.rows.every((row) => isEven(file, row)),
    )
  );
}
