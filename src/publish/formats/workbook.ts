import { unzipSync } from 'fflate';
import type { Cell, Row, Sheet } from 'write-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import type { Both } from '../../register/register.ts';
import type { Column } from '../../register/table.ts';
import { fixedZip } from './fixed-zip.ts';
import { sheetName } from './sheet-name.ts';
import type { TypedCell, TypedRow } from './typed-rows.ts';

/** A table to be a sheet. */
export interface SheetTable {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TypedRow[];
}

/** Name of the first sheet, in both languages. */
export const README_SHEET = 'Baca dulu - Read me';
/** More characters than this Excel cuts off, and calls the file damaged. */
const MOST_CHARACTERS = 32_767;
const WIDEST = 48;

/**
 * A workbook with a sheet to read first and one a table. Text is stored as text and formatted as text: a
 * code keeps its zeros and `=1+1` is no formula, not even after someone has edited the cell.
 */
export async function workbook(
  readme: readonly Both[],
  tables: readonly SheetTable[],
  date: string,
): Promise<Uint8Array> {
  const sheets = [readmeSheet(readme), ...tables.map(tableSheet)];
  const written = await writeExcelFile(sheets).toBuffer();
  // The library dates each part with the clock.
  return fixedZip(new Map(Object.entries(unzipSync(written))), date);
}

function readmeSheet(readme: readonly Both[]): Sheet<never> {
  const text = (value: string): Cell => ({
    ...textCell(value),
    wrap: true,
    alignVertical: 'top',
  });
  return {
    sheet: sheetName(README_SHEET),
    columns: [{ width: 80 }, { width: 80 }],
    data: [
      headerRow(['Bahasa Indonesia', 'English']),
      ...readme.map((both) => [text(both.id), text(both.en)]),
    ],
    stickyRowsCount: 1,
  };
}

function tableSheet({ name, columns, rows }: SheetTable): Sheet<never> {
  const names = columns.map((column) => column.name);
  const data = rows.map((row): Row => names.map((column) => sheetCell(row[column] ?? null)));
  return {
    sheet: sheetName(name),
    columns: names.map((column) => ({
      width: rows.reduce(
        (width, row) => Math.min(WIDEST, Math.max(width, String(row[column] ?? '').length + 2)),
        column.length + 2,
      ),
    })),
    data: [headerRow(names), ...data],
    stickyRowsCount: 1,
  };
}

const headerRow = (names: readonly string[]): Row =>
  names.map((name) => ({ ...textCell(name), fontWeight: 'bold' }));

function sheetCell(cell: TypedCell): Cell {
  return typeof cell === 'string' ? textCell(cell) : cell;
}

function textCell(value: string) {
  if (value.length > MOST_CHARACTERS)
    throw new Error(`"${value.slice(0, 40)}…": longer than a cell of Excel can be: shorten it`);
  return { value, type: String, format: '@' } as const;
}
