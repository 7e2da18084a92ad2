import { expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { cakupan as chart } from './cakupan.ts';

const context = { site: fixtureSite(), scope: 'nasional' };
const rows = chart.rows(context);

it('splits each official figure into named, counted and unknown, and keeps the gap', () => {
  expect(
    rows.map((row) => [row.year, row.official, row.named, row.by_institution, row.unknown]),
  ).toEqual([
    [2017, 6, 3, 0, 3],
    [2018, 9, 0, 0, 9],
    [2019, 14, 6, 4, 4],
    [2020, 30, 8, 19, 3],
    [2021, 12, 4, 0, 8],
    [2022, null, 0, 0, null],
    [2023, 5, 2, 0, 3],
  ]);
});
it('says what it shows', () => {
  expect(chart.title(context).id).toBe(
    '23 dari 76 predikat diketahui nama unitnya, bila angka resmi 6 putaran dijumlahkan',
  );
  expect(chart.describe(context, rows).en).toBe(
    'The official figures of 6 rounds added up make 76 awards: 23 known by the name of the unit, 23 only as a number of some institution and 30 not at all; for 2017 and 2021 the figure is added up from WBK and WBBM; the official figure of 2022 is unknown.',
  );
});
it('says at least where a round knows one predicate only', () => {
  const row = { year: 2014, official: 5, basis: 'part', named: 1, by_institution: 0, unknown: 4 };
  expect(chart.describe(context, [row]).id).toContain('ada sedikitnya 5 predikat');
  expect(chart.plot(context, [row], { width: 340 }, 'id').textContent).toContain(
    '1 + 0 + 4 = sedikitnya 5',
  );
});
it('says so where no round has an official figure', () => {
  const row = { year: 2014, official: null, named: 1, by_institution: 0, unknown: null };
  expect(chart.describe(context, [row])).toEqual({
    id: 'Angka resmi 2014 tidak diketahui, dengan 1 predikat yang diketahui nama unitnya.',
    en: 'The official figure of 2014 is unknown, with 1 award known by the name of the unit.',
  });
});
