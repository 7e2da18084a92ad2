import { describe, expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { putaranBerdampingan as chart } from './putaran-berdampingan.ts';

const site = fixtureSite();
const context = { site, scope: 'nasional' };
const rows = chart.rows(context);
const drawn = (width: 340 | 680, language: 'id' | 'en') =>
  chart.plot(context, rows, { width }, language).textContent ?? '';

it('has every year, with null and never 0 for what is not known', () => {
  expect(rows.map((row) => [row.year, row.proposed, row.passed_selection, row.official])).toEqual([
    [2017, 40, null, 6],
    [2018, 60, null, 9],
    [2019, 90, null, 14],
    [2020, 1200, 80, 30],
    [2021, null, null, 12],
    [2022, null, null, null],
    [2023, null, null, 5],
  ]);
});
it('leaves out units past another stage: those of 2023, of which nobody tells the proposals', () => {
  expect(site.yearModel(2023).official.passed_selection?.value).toBe(12);
  expect(rows.at(-1)?.passed_selection).toBeNull();
});
it('writes every number, what differs, and what is not known', () => {
  const text = drawn(680, 'id');
  for (const words of [
    '1.200 ≠ 1.250 diusulkan',
    '80 lolos seleksi awal',
    '30 = 26 + ★ 4',
    '14 ≠ 12 + ★ 3',
    '9 mendapat predikat',
    'tidak diketahui',
    'satu skala dari nol',
  ]) {
    expect(text).toContain(words);
  }
  expect(drawn(340, 'en')).toContain('80 past first selection');
});
it('explains every paint in the key, the grey of proposals too', () => {
  expect(drawn(340, 'id')).toContain('diusulkan atau lolos seleksi awal');
  expect(drawn(680, 'en')).toContain('proposed, or past first selection');
});
it('names each change at the first round under it, that of the first round too', () => {
  for (const label of ['Permen Contoh 1/2014', 'Wabah contoh', 'Permen Contoh 2/2021']) {
    expect(drawn(340, 'id')).toContain(label);
  }
  expect(chart.sources(context)).toContain('koran-contoh-20200901');
});

describe('its words', () => {
  it('say how much is known', () => {
    expect(chart.title(context)).toEqual({
      id: 'Jumlah predikat diketahui untuk 6 dari 7 tahun, jumlah usulan untuk 4',
      en: 'The number of awards is known for 6 of 7 years, that of proposals for 4',
    });
  });
  it('tell every round in one sentence', () => {
    expect(chart.describe(context, rows).en).toBe(
      'Units awarded, and of how many proposed where that is known: 6 of 40 (2017), 9 of 60 (2018), 14 of 90 (2019), 30 of 1,200 (2020), 12 (2021) and 5 (2023); the number proposed is not known for 2021, 2022 and 2023; the number awarded is not known for 2022; stated elsewhere: 7 WBK (2017); for 2019, 12 WBK and 3 WBBM make 15, not the 14 stated.',
    );
  });
});
