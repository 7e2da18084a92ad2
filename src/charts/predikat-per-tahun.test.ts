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
    id: 'Angka resmi diketahui untuk 6 dari 7 tahun: terbanyak 30 (2020), tersedikit 5 (2023); angka resmi tidak diketahui untuk 2022; rincian WBK dan WBBM tidak diketahui untuk 2018. Hanya satu sumber yang menyebut angka untuk 2017, 2018, 2019, 2020, 2021, dan 2023; angka 2017 dan 2021 dijumlahkan dari WBK dan WBBM; sumber lain menyebut 7 WBK (2017); untuk 2019, 12 WBK dan 3 WBBM berjumlah 15, bukan 14 yang disebut.',
    en: 'Official figures are known for 6 of 7 years: most 30 (2020), fewest 5 (2023); the official figure is unknown for 2022; the split into WBK and WBBM is unknown for 2018. Only one source states the figure for 2017, 2018, 2019, 2020, 2021 and 2023; for 2017 and 2021 the figure is added up from WBK and WBBM; stated elsewhere: 7 WBK (2017); for 2019, 12 WBK and 3 WBBM make 15, not the 14 stated.',
  });
});
it('tells what each figure rests on, what stands against it and what is noted on it', () => {
  expect(rows.map((row) => [row.year, row.basis, row.other_values, row.source_count])).toEqual([
    [2017, 'sum', 'WBK 7', 1],
    [2018, 'stated', '', 1],
    [2019, 'stated', 'WBK + WBBM 15', 1],
    [2020, 'stated', '', 1],
    [2021, 'sum', '', 1],
    [2022, '', '', 0],
    [2023, 'stated', '', 1],
  ]);
  expect(rows[2]?.note_en).toBe('12 + 3 = 15, one more than the 14 announced.');
  expect(rows[5]?.note_id).toBe('');
});
it('marks at the bar what one source alone states, what we added up and what differs', () => {
  const text = chart.plot(context, rows, { width: 680 }, 'id').textContent;
  expect(text).toContain('6 = 5 + ★ 1 · dijumlahkan · WBK ≠ 7 · 1 sumber');
  expect(text).toContain('14 ≠ 12 + ★ 3 · 1 sumber');
  const known = rows.map((row) => ({ ...row, source_count: 2 }));
  expect(chart.plot(context, known, { width: 340 }, 'en').textContent).not.toContain('1 source');
});
it('cites the sources of every value it tells', () => {
  expect(chart.sources(context)).toContain('pidato-contoh-2018');
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
      'Angka resmi diketahui untuk 2 dari 2 tahun: 7 (2014 dan 2015).',
    ],
    [
      [year(2014, 7), year(2015, 9)],
      'Angka resmi diketahui untuk 2 dari 2 tahun: terbanyak 9 (2015), tersedikit 7 (2014).',
    ],
    [
      [year(2014, 7), year(2015, 9), year(2016, 8)],
      'Angka resmi diketahui untuk 3 dari 3 tahun: terbanyak 9 (2015), tersedikit 7 (2014), terbaru 8 (2016).',
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
