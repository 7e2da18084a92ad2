import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText } from '../../publish/csv.ts';
import { registerTable } from '../../publish/register-table.ts';
import { fixtureSite } from '../../totals/fixture-site.ts';
import { csvOfRows } from './csv-of-rows.ts';
import { fixtureTable } from './fixture-table.ts';
import { splitRecords } from './split-records.ts';
import { WHOLE_TABLE } from './table-view.ts';
import { viewFileName } from './view-file-name.ts';

const ODD = [
  ['name', 'note'],
  ['Balai "Contoh", Bali', 'a,b'],
  ['two\nlines', 'three\r\n\nlines'],
  ['""', '"'],
  ['', ''],
  ['plain', 'ends with "'],
];

test('cuts at the ends of records only, and leaves them as they are', () => {
  const text = 'a,b\n"x ""y"", z","1\n2"\nplain,\n';
  expect(splitRecords(text)).toEqual({
    header: 'a,b',
    records: ['"x ""y"", z","1\n2"', 'plain,'],
  });
});

test.each(['\n', '\r\n'])(
  'finds the records that a parser finds, with lines ending in %j',
  (newline) => {
    const text = Papa.unparse(ODD, { newline });
    for (const whole of [text, text + newline]) {
      const { header, records } = splitRecords(whole);
      expect([header, ...records].map((record) => Papa.parse(record).data[0])).toEqual(ODD);
    }
  },
);

test('an empty file has no record', () => {
  expect(splitRecords('')).toEqual({ header: '', records: [] });
  expect(splitRecords('a,b\n')).toEqual({ header: 'a,b', records: [] });
});

test('takes the records of a view in its order', async () => {
  const text = csvText(registerTable(fixtureSite()));
  const table = await fixtureTable();
  const cut = csvOfRows(text, table.rows.length, [25, 6, 0]);
  const { data } = Papa.parse<Record<string, string>>(cut ?? '', {
    header: true,
    skipEmptyLines: true,
  });
  expect(
    data.map((row) => [row['unit_id'], row['year'], row['predicate'], row['revoked']]),
  ).toEqual([
    ['sekretariat-contoh-nusa-tenggara-timur', '', '', ''],
    ['kantor-contoh-dua-kota-surabaya', '2019', 'WBK', '2021-06-14'],
    ['balai-contoh-cuaca-denpasar', '2017', 'WBBM', ''],
  ]);
  expect(text).toContain(cut?.split('\n')[3]);
  expect(csvOfRows(text, table.rows.length, [...table.rows.keys()])).toBe(text);
});

test('of a file with more or fewer records it takes nothing', () => {
  expect(csvOfRows('a\n1\n2\n', 2, [1])).toBe('a\n2\n');
  expect(csvOfRows('a\n1\n2\n', 3, [1])).toBeNull();
  expect(csvOfRows('a\n1\n2\n', 1, [0])).toBeNull();
});

test('names the file after the view, whatever was typed', () => {
  const filters = { ...WHOLE_TABLE.filters, tahun: ['2019'], predikat: ['wbbm', 'wbk'] };
  expect(viewFileName(WHOLE_TABLE)).toBe('peta-integritas-tabel.csv');
  expect(viewFileName({ ...WHOLE_TABLE, filters, page: 3 })).toBe(
    'peta-integritas-tahun-2019-predikat-wbbm-wbk.csv',
  );
  const hostile = viewFileName({ ...WHOLE_TABLE, q: '../<a href="x">%é😀'.repeat(50) });
  expect(hostile).toMatch(/^peta-integritas-[a-z0-9-]{1,80}\.csv$/);
});
