import { describe, expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import type { ChartRow } from './chart.ts';
import { tingkatSeleksi as chart } from './tingkat-seleksi.ts';
import { ratesSentence, ratesTitle, rateTexts, shareSentence } from './tingkat-seleksi-words.ts';

const site = fixtureSite();
const whole = { site, scope: 'nasional' };
const rows = chart.rows(whole);

it('is drawn for all rounds, and for each that has an institution with a rate', () => {
  expect(chart.scopes(site)).toEqual(['nasional', '2020']);
});
it('has every year, with null and never 0 for what is not known', () => {
  expect(
    rows.map((row) => [row.year, row.proposed, row.awarded, row.rate, row.lowest, row.highest]),
  ).toEqual([
    [2017, 40, 6, 15, 15, 20],
    [2018, 60, 9, 15, 15, 15],
    [2019, 90, 14, 15.6, 15.6, 16.7],
    [2020, 1200, 30, 2.5, 2.4, 2.5],
    [2021, null, 12, null, null, null],
    [2022, null, null, null, null, null],
    [2023, null, 5, null, null, null],
  ]);
  expect(rows.map(({ result }) => result).slice(3)).toEqual([
    'rate',
    'proposed',
    'both',
    'proposed',
  ]);
  expect(rows.at(-1)?.result_id).toBe('jumlah usulan tidak diketahui');
});
it('keeps the other values of both numbers apart, and cites their sources', () => {
  expect(rows.map((row) => [row.other_proposed, row.other_awarded]).slice(0, 4)).toEqual([
    ['', '8'],
    ['', ''],
    ['', '15'],
    ['1250', ''],
  ]);
  expect(chart.sources(whole)).toContain('koran-contoh-20200901');
  expect(chart.sources(whole)).toContain('pidato-contoh-2018');
});
it('marks where the rules changed between its rounds', () => {
  expect(chart.rounds(whole)).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023]);
  const drawn = chart.plot(whole, rows, { width: 340 }, 'id').textContent;
  for (const label of ['Permen Contoh 1/2014', 'Wabah contoh', 'Program Contoh Mandiri']) {
    expect(drawn).toContain(label);
  }
  expect(drawn).toContain('tidak diketahui');
  expect(chart.rounds({ site, scope: '2020' })).toEqual([2020]);
});
it('holds only institutions, by their own figures, in a round', () => {
  const context = { site, scope: '2020' };
  expect(chart.rows(context).map((row) => [row.institution, row.proposed, row.awarded])).toEqual([
    ['mahkamah-contoh', 30, 8],
  ]);
  expect(chart.page(context)).toBe('/tahun/2020/');
  expect(chart.page(whole)).toBe('/seleksi/');
});

describe('its words', () => {
  it('say which rounds have a rate, what sources allow, and which have none', () => {
    expect(chart.title(whole).id).toBe(
      'Tingkat seleksi yang diketahui berkisar dari 2,5% (2020) sampai 15,6% (2019)',
    );
    expect(chart.describe(whole, rows)).toEqual({
      id: 'Tingkat seleksi, yaitu predikat dibagi usulan, diketahui untuk 4 dari 7 tahun: 15,0% (2017), 15,0% (2018), 15,6% (2019), dan 2,5% (2020); menurut semua angka yang disebut sumber 15,0–20,0% (2017), 15,6–16,7% (2019), dan 2,4–2,5% (2020); untuk 2021, 2022, dan 2023 jumlah usulan atau jumlah predikat tidak diketahui.',
      en: 'The selection rate, awarded among proposed, is known for 4 of 7 years: 15.0% (2017), 15.0% (2018), 15.6% (2019) and 2.5% (2020); over all numbers that sources state 15.0–20.0% (2017), 15.6–16.7% (2019) and 2.4–2.5% (2020); for 2021, 2022 and 2023 the number proposed or awarded is not known.',
    });
  });
  it('say the numbers at a bar, with what differs', () => {
    expect(rateTexts('id', rows[3] ?? {})).toEqual([
      '2,5% (2,4–2,5%) · 30 dari 1.200 ≠ 1.250',
      '2,5% (2,4–2,5%)',
      '2,5% ≠',
    ]);
    expect(rateTexts('en', rows[1] ?? {})).toEqual(['15.0% · 9 of 60', '15.0%']);
    expect(rateTexts('en', rows[4] ?? {})).toEqual(['units proposed unknown', 'unknown']);
  });
  const row = (label: string, cells: ChartRow): ChartRow => ({
    label_id: label,
    label_en: label,
    year: 2020,
    other_proposed: '',
    other_awarded: '',
    ...cells,
  });
  const clash = row('A', { proposed: 3, awarded: 5, rate: null, result: 'contradiction' });
  const known = row('B', { rate: 50, lowest: 50, highest: 50, result: 'rate' });
  it('call more awarded than proposed a contradiction, and never a rate', () => {
    expect(rateTexts('id', clash)).toEqual([
      '5 > 3 · predikat lebih banyak daripada usulan',
      '5 > 3',
    ]);
    expect(shareSentence('en', '2020', [known, clash])).toBe(
      'The selection rate of 2020 is known for one institution: 50.0% (B); without a rate because the figures contradict each other: 5 awarded of 3 proposed (A); for other institutions the number proposed or awarded is not known.',
    );
  });
  it('have something to say without any rate', () => {
    const none = row('C', { rate: null, result: 'both' });
    expect(ratesTitle('en', [none])).toBe('The selection rate is not known for any round');
    expect(ratesSentence('id', [none])).toBe(
      'Tingkat seleksi, yaitu predikat dibagi usulan, diketahui untuk 0 dari 1 tahun; untuk 2020 jumlah usulan atau jumlah predikat tidak diketahui.',
    );
  });
  it('say one rate that all rounds share once', () => {
    expect(ratesTitle('en', [known])).toBe('The known selection rate of 2020: 50.0%');
  });
});
