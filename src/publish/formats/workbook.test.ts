import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { PUBLISHED_TABLES } from '../published-tables.ts';
import { FIXTURE_COLUMNS, FIXTURE_ROWS } from './fixture-rows.ts';
import { sheetName } from './sheet-name.ts';
import { README_SHEET, workbook } from './workbook.ts';

const tables = [{ name: 'awards', columns: FIXTURE_COLUMNS, rows: FIXTURE_ROWS }];
const readme = [{ id: 'Independen', en: '=Independent' }];
const book = () => workbook(readme, tables, '2026-11-21');

it('has the sheet to read first, then the tables', async () => {
  const sheets = await readExcelFile(Buffer.from(await book()));
  expect(sheets.map(({ sheet }) => sheet)).toEqual([README_SHEET, 'awards']);
  expect(sheets[0]?.data).toEqual([
    ['Bahasa Indonesia', 'English'],
    ['Independen', '=Independent'],
  ]);
});

it('keeps every cell: codes and formulas are text, numbers are numbers', async () => {
  const sheets = await readExcelFile(Buffer.from(await book()), { trim: false });
  expect(sheets[1]?.data).toEqual([
    FIXTURE_COLUMNS.map(({ name }) => name),
    ...FIXTURE_ROWS.map((row) => Object.values(row)),
  ]);
});

it('has no formula, a frozen first row, and text formatted as text', async () => {
  const parts = unzipSync(await book());
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(part('xl/worksheets/sheet2.xml')).not.toContain('<f>');
  expect(part('xl/worksheets/sheet2.xml')).toContain('state="frozen"');
  expect(part('xl/styles.xml')).toMatch(/numFmtId="49"|formatCode="@"/);
});

it('has the same bytes each time', async () => {
  expect(Buffer.compare(await book(), await book())).toBe(0);
});

it('refuses what Excel would call damaged', async () => {
  const rows = [{ code: 'x'.repeat(32_768) }];
  await expect(
    workbook(readme, [{ name: 'a', columns: FIXTURE_COLUMNS, rows }], ''),
  ).rejects.toThrow('longer than a cell');
  for (const name of ['', 'a/b', "'a", 'x'.repeat(32), 'History', 'a[1]'])
    expect(() => sheetName(name), name).toThrow('Excel');
  for (const { name } of PUBLISHED_TABLES) expect(sheetName(name)).toBe(name);
});
