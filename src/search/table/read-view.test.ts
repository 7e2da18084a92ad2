import { expect, test } from 'vitest';
import type { Facet } from './facet.ts';
import { fixtureTable } from './fixture-table.ts';
import { readView } from './read-view.ts';
import type { TableView } from './table-view.ts';
import { WHOLE_TABLE } from './table-view.ts';
import { writeView } from './write-view.ts';

const table = await fixtureTable();
const view = (
  filters: Partial<Record<Facet, readonly string[]>>,
  rest: Partial<TableView> = {},
): TableView => ({ ...WHOLE_TABLE, ...rest, filters: { ...WHOLE_TABLE.filters, ...filters } });
const canonical = (search: string) => writeView(readView(search, table).view);

const FULL =
  '?q=kantor%20%26%20kota&tahun=2019,tidak-diketahui&predikat=wbbm,wbk&instansi=polisi-contoh' +
  '&jenis=lns&layanan=kepolisian&provinsi=35-jawa-timur,luar-negeri&kota=3578-kota-surabaya' +
  '&pemberi=kemenpanrb,mandiri&dicabut=tidak,ya&urut=-tahun&halaman=2';

test('the whole table has no query', () => {
  expect(writeView(WHOLE_TABLE)).toBe('');
  expect(readView('', table)).toEqual({ view: WHOLE_TABLE, unknown: [] });
});

test('a view goes into an address and comes back', () => {
  const { view: read, unknown } = readView(FULL, table);
  expect(unknown).toEqual([]);
  expect(read).toEqual(
    view(
      {
        tahun: ['2019', 'tidak-diketahui'],
        predikat: ['wbbm', 'wbk'],
        instansi: ['polisi-contoh'],
        jenis: ['lns'],
        layanan: ['kepolisian'],
        provinsi: ['35-jawa-timur', 'luar-negeri'],
        kota: ['3578-kota-surabaya'],
        pemberi: ['kemenpanrb', 'mandiri'],
        dicabut: ['tidak', 'ya'],
      },
      { q: 'kantor & kota', sort: { key: 'tahun', descending: true }, page: 2 },
    ),
  );
  expect(writeView(read)).toBe(FULL);
});

test.each([
  ['the order of facets', '?predikat=wbk&tahun=2019', '?tahun=2019&predikat=wbk'],
  ['the order of values', '?tahun=2021,2019', '?tahun=2019,2021'],
  ['values given one by one', '?tahun=2021&tahun=2019', '?tahun=2019,2021'],
  ['values given twice', '?tahun=2019,2019', '?tahun=2019'],
  ['commas that were encoded', '?tahun=2019%2C2021', '?tahun=2019,2021'],
  ['capitals and spaces', '?predikat=WBK,%20wbbm', '?predikat=wbbm,wbk'],
  ['the query of a form', '?q=kota+surabaya', '?q=kota%20surabaya'],
  ['spaces around and between words', '?q=%20kota%20%20surabaya%0A', '?q=kota%20surabaya'],
  ['the first page and no words', '?q=&halaman=1&tahun=', ''],
  ['apostrophes, which browsers encode', "?q=jum'at", '?q=jum%27at'],
  ['what the table does not have', '?utm_source=x&q=a', '?q=a'],
])('%s make no other address', (_, search, address) => {
  expect(canonical(search)).toBe(address);
  expect(canonical(address)).toBe(address);
});

test('what is not known is ignored, and named', () => {
  const search = '?tahun=2019,1800&provinsi=atlantis&urut=warna&halaman=-3&jenis=__proto__';
  expect(readView(search, table)).toEqual({
    view: view({ tahun: ['2019'] }),
    unknown: [
      { name: 'tahun', value: '1800' },
      { name: 'jenis', value: '__proto__' },
      { name: 'provinsi', value: 'atlantis' },
      { name: 'urut', value: 'warna' },
      { name: 'halaman', value: '-3' },
    ],
  });
});

test.each([
  ['markup', `?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`],
  ['letters of patterns', `?q=${encodeURIComponent('.*+?^$()[]{}|\\')}`],
  ['half a pair of code units', '?q=%ED%A0%80'],
  ['a broken escape', '?q=%E0%A4%A&tahun=%'],
  ['zeroes and lines', '?q=%00%0D%0A'],
  ['ten thousand letters', `?q=${'a'.repeat(10_000)}&tahun=${'9'.repeat(10_000)}`],
  ['ten thousand values', `?tahun=${'2019,'.repeat(10_000)}`],
])('%s neither throw nor make an address that changes when it is read', (_, search) => {
  const address = canonical(search);
  expect(canonical(address)).toBe(address);
  expect(address.length).toBeLessThan(3000);
});

test('words are cut to what a person could type, between whole characters', () => {
  const { q } = readView(`?q=${'😀'.repeat(300)}`, table).view;
  expect(q).toBe('😀'.repeat(200));
});
