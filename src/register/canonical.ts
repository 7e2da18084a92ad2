import type { RawFile, RawRow } from './raw-file.ts';
import { cellOf } from './raw-file.ts';

/** Spaces of other widths, tabs and line separators, for which a plain space stands. */
export const ODD_SPACES = /[\t\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;
/** Signs of no width: joiners, soft hyphens, marks of direction, a byte order mark in a cell. */
export const NO_WIDTH = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** A cell as the register writes it: composed letters, single plain spaces, none at its ends. */
export function cleanCell(text: string): string {
  const visible = text.replace(NO_WIDTH, '').replace(ODD_SPACES, ' ');
  return visible.replace(/ {2,}/g, ' ').trim().normalize('NFC');
}

/** Cells as CSV of RFC 4180 with LF, quotes only where needed, and a line ending at the end. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => `${cells.map(cell).join(',')}\n`).join('');
}

/** The one way a file is written; only for files whose cells stand in their columns. */
export function canonicalText(file: RawFile): string {
  const rows = file.rows.map((row) => ({ ...row, cells: row.cells.map(cleanCell) }));
  const clean: RawFile = { ...file, rows: rows.filter((row) => row.cells.join('') !== '') };
  const columns = (file.table?.columns ?? []).map((column) => column.name);
  const sorted = [...clean.rows].sort(compareRows(clean));
  return csvText([
    columns,
    ...sorted.map((row) => columns.map((name) => cellOf(clean, row, name))),
  ]);
}

/** Orders rows as their table stands: by key, by code unit; rows of one key by the whole line. */
export function compareRows(file: RawFile): (a: RawRow, b: RawRow) => number {
  const columns = (file.table?.columns ?? []).map((column) => column.name);
  const order = ORDERS[file.table?.name ?? ''] ?? file.table?.key ?? [];
  const texts = new Map<RawRow, string[]>();
  for (const row of file.rows) {
    texts.set(
      row,
      [...order, ...columns].map((column) => sortText(column, cellOf(file, row, column))),
    );
  }
  return (a, b) => compareTexts(texts.get(a) ?? [], texts.get(b) ?? []);
}

const ORDERS: Record<string, readonly string[]> = {
  'official-totals': ['year', 'scope', 'of', 'metric', 'preferred', 'value', 'source'],
};

/** What a cell is sorted by: itself, but `yes` before `no`, and version 2026.10 after 2026.9. */
function sortText(column: string, cell: string): string {
  if (column === 'preferred') return cell === 'yes' ? '' : cell;
  if (column === 'version') return cell.replace(/\d+$/, (digits) => digits.padStart(6, '0'));
  return cell;
}

function compareTexts(a: readonly string[], b: readonly string[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
