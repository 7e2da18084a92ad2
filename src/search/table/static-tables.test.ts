import { expect, test } from 'vitest';
import { facetPath, pagePath } from './facet-path.ts';
import { fixtureTable } from './fixture-table.ts';
import { letterLinks } from './letter-links.ts';
import { staticTables } from './static-tables.ts';

const table = await fixtureTable();
const built = staticTables(table);
const rowsAt = (path: string) => built.find((each) => each.path === path)?.rows;

test('builds the whole table and one for each value that has rows', () => {
  expect(built[0]).toMatchObject({ choice: null, path: '/unit/' });
  expect(built[0]?.rows).toHaveLength(table.rows.length);
  const paths = built.map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith('/unit/predikat/'))).toEqual([
    '/unit/predikat/wbk/',
    '/unit/predikat/wbbm/',
    '/unit/predikat/tidak-diketahui/',
  ]);
  expect(paths).toContain('/unit/layanan/pengadilan/');
  expect(paths).not.toContain('/unit/layanan/narkotika/');
  expect(paths).toContain('/unit/jenis/lns/');
  expect(new Set(paths).size).toBe(paths.length);
  for (const { rows } of built) expect(rows.length).toBeGreaterThan(0);
});

test('a table about a value has its rows, in the order of the register', () => {
  expect(rowsAt('/unit/dicabut/')).toEqual([6]);
  expect(rowsAt('/unit/pemberi/mandiri/')).toEqual([19, 20]);
  expect(rowsAt('/unit/predikat/wbbm/')).toEqual([0, 9, 12, 14, 17]);
});

test('values that other parts of the site have pages for lead there', () => {
  expect(facetPath('tahun', '2019')).toBe('/tahun/2019/');
  expect(facetPath('kota', '3578-kota-surabaya')).toBe('/kota/3578-kota-surabaya/');
  expect(facetPath('provinsi', 'luar-negeri')).toBeNull();
  expect(facetPath('tahun', 'tidak-diketahui')).toBeNull();
  expect(facetPath('dicabut', 'tidak')).toBeNull();
});

test('further pages stand below the first', () => {
  expect(pagePath('/unit/', 1)).toBe('/unit/');
  expect(pagePath('/unit/', 2)).toBe('/unit/halaman/2/');
  expect(pagePath('/unit/jenis/lns/', 3)).toBe('/unit/jenis/lns/halaman/3/');
});

test('a letter leads to the first row of it and to its page', () => {
  const whole = { path: '/unit/', rows: [...table.rows.keys()] };
  expect(letterLinks(table, whole).map(({ letter, row }) => [letter, row])).toEqual([
    ['B', 0],
    ['D', 1],
    ['K', 4],
    ['P', 19],
    ['R', 23],
    ['S', 24],
    ['U', 2],
  ]);
  // Ten times the rows: the first P stands on the second page.
  const long = { path: '/unit/', rows: [...Array(120).fill(0), 19] };
  expect(letterLinks(table, long)).toEqual([
    { letter: 'B', anchor: 'huruf-b', path: '/unit/', row: 0 },
    { letter: 'P', anchor: 'huruf-p', path: '/unit/halaman/2/', row: 19 },
  ]);
});
