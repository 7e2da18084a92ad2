import { expect, test } from 'vitest';
import { loadTableWords } from '../../i18n/table-words.ts';
import { fixtureSite } from '../../totals/fixture-site.ts';
import type { Catalogue } from '../catalogue.ts';
import { readSearchFile } from '../read-search-file.ts';
import { searchFile } from '../write-search-file.ts';
import { awardTable } from './award-table.ts';
import { fixtureTable } from './fixture-table.ts';
import { rowValues } from './row-values.ts';

const table = await fixtureTable();
const catalogue = readSearchFile(searchFile(fixtureSite()));
const valuesOf = (unit: string) =>
  table.rows.filter((row) => row.unit.id === unit).map((row) => Object.values(rowValues(row)));

test('has a row for each award, and one for a unit without any, in the order of the units', () => {
  const order = table.rows.map(({ unit }) => unit.id);
  expect(order).toHaveLength(26);
  expect([...new Set(order)]).toEqual(catalogue.units.map(({ id }) => id));
  expect(table.rows.filter(({ mark }) => mark === null).map(({ unit }) => unit.id)).toEqual([
    'sekretariat-contoh-nusa-tenggara-timur',
  ]);
});

test('the awards of a unit are two rows, oldest first', () => {
  expect(valuesOf('kantor-contoh-nabire')).toEqual(
    [
      ['2020', 'wbk'],
      ['2023', 'wbbm'],
    ].map((award) => [
      ...award,
      'polisi-contoh',
      'setingkat-menteri',
      'kepolisian',
      '94-papua-tengah',
      '9401-kabupaten-nabire',
      'kemenpanrb',
      'tidak',
    ]),
  );
});

test('what is not known is told from what is abroad, and who gave nothing gave nothing', () => {
  expect(valuesOf('perwakilan-contoh-negeri-khayal')[0]?.slice(5, 7)).toEqual([
    'luar-negeri',
    'luar-negeri',
  ]);
  expect(valuesOf('kantor-contoh-wilayah-jawa-tengah')[0]?.slice(5, 7)).toEqual([
    '33-jawa-tengah',
    'tidak-diketahui',
  ]);
  expect(valuesOf('direktorat-contoh-pusat')[0]?.slice(5, 7)).toEqual([
    'tidak-diketahui',
    'tidak-diketahui',
  ]);
  expect(valuesOf('sekretariat-contoh-nusa-tenggara-timur')).toEqual([
    [
      'tidak-diketahui',
      'tidak-diketahui',
      'lembaga-contoh-nonstruktural',
      'lns',
      'pengawasan',
      '53-nusa-tenggara-timur',
      '5371-kota-kupang',
      '',
      '',
    ],
  ]);
});

test('an award known by its revocation alone has a predicate and no year', async () => {
  const revoked = {
    year: null,
    predicate: 'WBK',
    grantedBy: 'kemenpanrb',
    revoked: '2019',
  } as const;
  const units = catalogue.units.slice(0, 1).map((unit) => ({ ...unit, awards: [revoked] }));
  const { rows } = awardTable({ ...catalogue, units }, 'id', await loadTableWords('id'));
  expect(rows.map(rowValues)).toMatchObject([
    { tahun: 'tidak-diketahui', predikat: 'wbk', pemberi: 'kemenpanrb', dicabut: 'ya' },
  ]);
});

test('knows where the rows of each unit begin', () => {
  const begins = catalogue.units.map((_, at) => table.rows.findIndex((row) => row.unitAt === at));
  expect([...table.firstRow]).toEqual([...begins, table.rows.length]);
});

test('refuses a row with a value that nothing in the catalogue explains', async () => {
  const broken: Catalogue = { ...catalogue, institutions: [] };
  const words = await loadTableWords('id');
  expect(() => awardTable(broken, 'id', words)).toThrow(
    'unknown instansi "badan-contoh-nasional" of balai-contoh-cuaca-denpasar',
  );
});
