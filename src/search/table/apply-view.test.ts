import { describe, expect, test } from 'vitest';
import type { AppliedView } from './apply-view.ts';
import { applyView } from './apply-view.ts';
import { FACETS } from './facet.ts';
import { facetOptions } from './facet-options.ts';
import { fixtureTable } from './fixture-table.ts';
import { readView } from './read-view.ts';
import { rowValues } from './row-values.ts';

const table = await fixtureTable();
const apply = (search: string, units: readonly number[] | null = null): AppliedView =>
  applyView(table, readView(search, table).view, units);
const rowsOf = (search: string, units: readonly number[] | null = null) =>
  apply(search, units).rows;

describe('rows', () => {
  test.each([
    ['', Array.from({ length: 26 }, (_, at) => at)],
    ['?tahun=2019', [3, 6, 7, 8, 14, 23]],
    ['?tahun=2017,2023', [0, 12, 13, 16, 19, 20, 22]],
    ['?tahun=2019&predikat=wbbm', [14]],
    ['?predikat=tidak-diketahui', [25]],
    ['?tahun=tidak-diketahui', [25]],
    ['?instansi=mahkamah-contoh&pemberi=mandiri', [19, 20]],
    ['?jenis=lpnk,lns', [0, 15, 22, 25]],
    ['?layanan=pengadilan&provinsi=35-jawa-timur', [13, 14]],
    ['?kota=3578-kota-surabaya&predikat=wbk&tahun=2019', [6, 23]],
    ['?kota=luar-negeri,tidak-diketahui', [3, 18, 21]],
    ['?dicabut=ya', [6]],
    ['?dicabut=ya,tidak', Array.from({ length: 25 }, (_, at) => at)],
    ['?dicabut=ya&predikat=wbbm', []],
  ])('%s', (search, rows) => {
    expect(rowsOf(search)).toEqual(rows);
  });

  test('of the units that words found: best first, the awards of each together', () => {
    expect(rowsOf('', [10, 0, 8])).toEqual([11, 12, 0, 8, 9]);
    expect(rowsOf('?predikat=wbbm', [10, 0, 8])).toEqual([12, 0, 9]);
    expect(rowsOf('', [])).toEqual([]);
  });

  test('a chosen order goes before the best match', () => {
    expect(rowsOf('?urut=tahun', [10, 0, 8])).toEqual([0, 8, 11, 9, 12]);
  });
});

describe('options', () => {
  const said = (search: string, facet: (typeof FACETS)[number], units: number[] | null = null) => {
    const { view } = readView(search, table);
    const applied = applyView(table, view, units);
    return facetOptions(table, applied, facet, view.filters[facet]).map(
      ({ name, count, selected }) => `${selected ? '* ' : ''}${name} ${count}`,
    );
  };

  test('count rows, most first, then by name', () => {
    expect(said('', 'jenis')).toEqual([
      'Kementerian 7',
      'Lembaga negara 7',
      'Lembaga setingkat menteri 4',
      'Lembaga pemerintah nonkementerian (LPNK) 3',
      'Pemerintah provinsi 2',
      'Lembaga nonstruktural (LNS) 1',
      'Pemerintah kabupaten 1',
      'Pemerintah kota 1',
    ]);
  });

  test('years go from the newest to the unknown', () => {
    expect(said('', 'tahun')).toEqual([
      '2023 4',
      '2021 4',
      '2020 8',
      '2019 6',
      '2017 3',
      'tidak diketahui 1',
    ]);
  });

  test('count as if the choice of their own facet were lifted', () => {
    expect(said('?predikat=wbbm', 'predikat')).toEqual([
      'WBK 20',
      '* WBBM 5',
      'tanpa predikat yang diketahui 1',
    ]);
    expect(said('?predikat=wbbm&tahun=2019', 'predikat')).toEqual(['WBK 5', '* WBBM 1']);
    expect(said('?predikat=wbbm&tahun=2019', 'tahun')).toEqual([
      '2023 1',
      '2021 1',
      '2020 1',
      '* 2019 1',
      '2017 1',
    ]);
  });

  test('leave out what has no row, unless it is chosen', () => {
    expect(said('?dicabut=ya&predikat=wbbm', 'predikat')).toEqual(['WBK 1', '* WBBM 0']);
    expect(said('?dicabut=ya', 'pemberi')).toEqual(['KemenPANRB 1']);
  });

  test('count only the units that words found', () => {
    expect(said('', 'predikat', [10, 25])).toEqual(['WBBM 1', 'WBK 1']);
  });
});

test('every count is the number of rows that its choice leads to, however choices are mixed', () => {
  // A fixed sequence: a test that fails must fail again.
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  for (let round = 0; round < 200; round++) {
    const query = new URLSearchParams();
    for (const facet of FACETS) {
      if (random(4) > 0) continue;
      const { values } = table.columns[facet];
      query.set(facet, `${values[random(values.length)]},${values[random(values.length)]}`);
    }
    const { view } = readView(`?${query}`, table);
    const applied = applyView(table, view, null);
    const met = table.rows.flatMap((row, at) => {
      const values = rowValues(row);
      const isMet = FACETS.every(
        (facet) => view.filters[facet].length === 0 || view.filters[facet].includes(values[facet]),
      );
      return isMet ? [at] : [];
    });
    expect(applied.rows, `${query}`).toEqual(met);
    for (const facet of FACETS)
      for (const { value, count } of facetOptions(table, applied, facet)) {
        const alone = { ...view, filters: { ...view.filters, [facet]: [value] } };
        expect(applyView(table, alone, null).rows, `${query} ${facet} ${value}`).toHaveLength(
          count,
        );
      }
  }
});
