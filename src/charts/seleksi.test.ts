import { describe, expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import type { ChartRow } from './chart.ts';
import { seleksi as chart } from './seleksi.ts';

const site = fixtureSite();
const stepsOf = (scope: string) => chart.rows({ site, scope }).map((row) => [row.step, row.units]);

it('is drawn only where both ends are known: not for 2023, whose selection was another stage', () => {
  expect(chart.scopes(site)).toEqual(['2017', '2018', '2019', '2020']);
});
it('goes from proposed over the first selection to awarded', () => {
  expect(stepsOf('2020')).toEqual([
    ['proposed', 1200],
    ['passed_selection', 80],
    ['awarded', 30],
    ['wbk', 26],
    ['wbbm', 4],
  ]);
});
it('leaves out a step that nobody states, and never takes evaluated for one', () => {
  expect(stepsOf('2018')).toEqual([
    ['proposed', 60],
    ['awarded', 9],
  ]);
});

it('keeps every other value with its step, at the bar and among the sources', () => {
  const othersOf = (scope: string) =>
    chart.rows({ site, scope }).map((row) => [row.step, row.basis, row.other_values]);
  expect(othersOf('2017')).toEqual([
    ['proposed', 'stated', ''],
    ['awarded', 'sum', ''],
    ['wbk', 'stated', '7'],
    ['wbbm', 'stated', ''],
  ]);
  expect(othersOf('2019')[1]).toEqual(['awarded', 'stated', 'WBK + WBBM 15']);
  const drawn = (scope: string) =>
    chart.plot({ site, scope }, chart.rows({ site, scope }), { width: 680 }, 'id').textContent;
  expect(drawn('2017')).toContain('6 = 5 + ★ 1 · dijumlahkan · WBK ≠ 7');
  expect(drawn('2020')).toContain('1.200 ≠ 1.250');
  expect(chart.sources({ site, scope: '2020' })).toContain('koran-contoh-20200901');
});

describe('its sentence', () => {
  const sayOf = (scope: string) => {
    const context = { site, scope };
    return chart.describe(context, chart.rows(context));
  };
  it('tells all three steps', () => {
    expect(sayOf('2020')).toEqual({
      id: 'Dari 1.200 unit kerja yang diusulkan pada 2020, 80 lolos seleksi awal dan 30 mendapat predikat (3%), yaitu 26 WBK dan 4 WBBM; sumber lain menyebut 1.250 diusulkan.',
      en: 'Of the 1,200 units proposed in 2020, 80 passed the first selection and 30 were awarded (3%): 26 WBK and 4 WBBM; stated elsewhere: 1,250 proposed.',
    });
  });
  it('says what is unknown and what does not add up', () => {
    expect(sayOf('2019').en).toBe(
      'Of the 90 units proposed in 2019, 14 were awarded (16%); the 12 WBK and 3 WBBM stated make 15, not 14; how many passed the first selection is not known.',
    );
  });
  it('says that we added up, and what is stated elsewhere', () => {
    expect(sayOf('2017').id).toBe(
      'Dari 40 unit kerja yang diusulkan pada 2017, 6 mendapat predikat (15%), dijumlahkan dari 5 WBK dan 1 WBBM; sumber lain menyebut 7 WBK; jumlah yang lolos seleksi awal tidak diketahui.',
    );
  });
  it('gives no share where more were awarded than proposed, or none', () => {
    const rows = (proposed: number, awarded: number): ChartRow[] => [
      { step: 'proposed', units: proposed },
      { step: 'awarded', units: awarded },
    ];
    const say = (proposed: number, awarded: number) =>
      chart.describe({ site, scope: '2018' }, rows(proposed, awarded)).en;
    expect(say(1, 1)).toContain('Of the 1 unit proposed in 2018, 1 was awarded (100%)');
    expect(say(3, 5)).not.toContain('%');
    expect(say(3, 0)).toContain('0 were awarded;');
  });
});
