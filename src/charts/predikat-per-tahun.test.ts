import { describe, expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import type { ChartRow } from './chart.ts';
import { predikatPerTahun as chart } from './predikat-per-tahun.ts';
import { yearsSentence, yearsTitle } from './predikat-per-tahun-words.ts';

const context = { site: fixtureSite(), scope: 'nasional' };
const rows = chart.rows(context);

it('has a row for every year, with null and never zero for what no source tells', () => {
  expect(rows.map((row) => [row.year, row.official, row.wbk, row.wbbm, row.named])).toEqual([
    [2017, 6, 5, 1, 3],
    [2018, 9, null, null, 0],
    [2019, 14, 12, 3, 6],
    [2020, 30, 26, 4, 8],
    [2021, 12, 10, 2, 4],
    [2022, null, null, null, 0],
    [2023, 5, 3, 2, 2],
  ]);
});
it('says what it shows', () => {
  expect(chart.title(context)).toEqual({
    id: 'Jumlah predikat terbanyak yang diketahui ada pada putaran 2020: 30',
    en: 'The largest known number of awards is that of 2020: 30',
  });
  expect(chart.describe(context, rows)).toEqual({
    id: 'Angka resmi diketahui untuk 6 dari 7 tahun: terbanyak 30 (2020), tersedikit 5 (2023); untuk 2019 jumlah 12 WBK dan 3 WBBM tidak sama dengan 14 yang disebut; angka resmi tidak diketahui untuk 2022; rincian WBK dan WBBM tidak diketahui untuk 2018.',
    en: 'Official figures are known for 6 of 7 years: most 30 (2020), fewest 5 (2023); for 2019 12 WBK and 3 WBBM do not add up to the 14 stated; the official figure is unknown for 2022; the split into WBK and WBBM is unknown for 2018.',
  });
});
it('cites the preferred sources only', () => {
  expect(chart.sources(context)).not.toContain('pidato-contoh-2018');
  expect(chart.sources(context)).toContain('siaran-contoh-20181210');
});

describe('words at the edges', () => {
  const year = (at: number, official: number | null): ChartRow => ({
    year: at,
    official,
    wbk: official,
    wbbm: official === null ? null : 0,
  });
  it.each([
    [[year(2014, null), year(2015, null)], 'Angka resmi tidak diketahui untuk 2014 dan 2015.'],
    [[year(2014, 0)], 'Angka resmi diketahui untuk 1 dari 1 tahun: 0 (2014).'],
    [
      [year(2014, 7), year(2015, 7)],
      'Angka resmi diketahui untuk 2 dari 2 tahun: 7 (2014 dan 2015); putaran 2015 memberi 7, sama dengan 2014.',
    ],
    [
      [year(2014, 7), year(2015, 9)],
      'Angka resmi diketahui untuk 2 dari 2 tahun: terbanyak 9 (2015), tersedikit 7 (2014); putaran 2015 memberi 9, 2 lebih banyak daripada 2014.',
    ],
  ])('%#', (some, words) => {
    expect(yearsSentence('id', some)).toBe(words);
  });
  it('has a title without any figure, and for a tie', () => {
    expect(yearsTitle('en', [year(2014, null)])).toBe(
      'The official number of awards is not known for any round',
    );
    expect(yearsTitle('en', [year(2014, 7), year(2015, 7)])).toBe(
      'The largest known number of awards is that of 2014 and 2015: 7 each',
    );
  });
});
