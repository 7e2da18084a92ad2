import type { Column } from '../../register/table.ts';
import type { Cell, PublishedTable } from '../csv.ts';
import type { ValueKind } from './value-kind.ts';
import { valueKind } from './value-kind.ts';

/** A cell with its type: a date is its ISO day, and null is what the CSV leaves empty. */
export type TypedCell = string | number | boolean | null;

/** One row by the names of its columns, in their order. */
export type TypedRow = Readonly<Record<string, TypedCell>>;

/** The rows of a published table with their types; throws at a cell that is not what its column says. */
export function typedRows(columns: readonly Column[], table: PublishedTable): TypedRow[] {
  const kinds = columns.map(({ name, type }) => [name, valueKind(type)] as const);
  return table.rows.map((row) =>
    Object.fromEntries(
      kinds.map(([name, kind], at) => [name, typedCell(name, kind, row[at] ?? null)]),
    ),
  );
}

function typedCell(name: string, kind: ValueKind, cell: Cell): TypedCell {
  if (cell === null || cell === '') return null;
  const text = String(cell);
  if (kind === 'boolean' && (text === 'yes' || text === 'no')) return text === 'yes';
  if ((kind === 'integer' || kind === 'year') && /^-?\d+$/.test(text)) return Number(text);
  if (kind === 'decimal' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  if (kind === 'text') return text;
  throw new Error(`${name}: "${text}" is no ${kind}: correct the cell or the type of its column`);
}
