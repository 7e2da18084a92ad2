import { describe, expect, it } from 'vitest';
import type { ChartRow } from './chart.ts';
import { splitSegments, splitTexts } from './split-bar.ts';

const row = (
  official: number | null,
  wbk: number | null,
  wbbm: number | null,
  basis = 'stated',
  others = '',
): ChartRow => ({ official, wbk, wbbm, basis, other_values: others });

describe('what stands at the end of a bar', () => {
  it.each([
    [row(763, 681, 82), '763 = 681 + ★ 82'],
    [row(506, 473, 34), '506 ≠ 473 + ★ 34'],
    [row(506, 473, 34, 'stated', 'WBK + WBBM 507'), '506 ≠ 473 + ★ 34'],
    [row(2100, null, null), '2.100 · rincian tidak diketahui'],
    [row(9, 9, 0), '9'],
    [row(2, 0, 2), '★ 2'],
    [row(63, 63, null), '63 WBK'],
    [row(65, 63, null), '65 · 63 WBK'],
    [row(5, 5, null, 'part'), '5 WBK · WBBM tidak diketahui'],
    [row(7, null, 7, 'part'), '★ 7 WBBM · WBK tidak diketahui'],
    [row(null, null, null), 'tidak diketahui'],
    [row(0, 0, 0), '0'],
    [row(155, null, null, 'stated', '149'), '155 ≠ 149 · rincian tidak diketahui'],
    [row(63, 63, null, 'stated', '62; WBK 62'), '63 ≠ 62 WBK'],
    [row(65, 63, null, 'stated', 'WBK 61'), '65 · 63 ≠ 61 WBK'],
    [row(5, 5, null, 'part', 'WBK 4'), '5 ≠ 4 WBK · WBBM tidak diketahui'],
    [row(9, 9, 0, 'stated', '8'), '9 ≠ 8'],
    [row(12, 9, 3, 'stated', '20; WBK 12'), '12 = 9 + ★ 3 · ≠ 20 · WBK ≠ 12'],
    [row(83, 77, 6, 'sum', 'WBK 71; WBK 76'), '83 = 77 + ★ 6 · dijumlahkan · WBK ≠ 71, 76'],
  ])('%j', (cells, text) => {
    expect(splitTexts('id', cells, 'official')[0]).toBe(text);
  });
  it('keeps the ≠ where there is no room for more', () => {
    const last = (cells: ChartRow) => splitTexts('en', cells, 'official').at(-1);
    expect(last(row(155, null, null, 'stated', '149'))).toBe('155 ≠ 149');
    expect(last(row(83, 77, 6, 'sum', 'WBK 71; WBK 76'))).toBe('83 = 77 + ★ 6 · ≠');
    expect(last(row(5, 5, null, 'part', 'WBK 4'))).toBe('at least 5 ≠ 4');
  });
});

it('hatches what is of the total but of neither predicate, and draws nothing for the unknown', () => {
  const values = (cells: ChartRow) => splitSegments(cells, 'official').map((part) => part.value);
  expect(values(row(763, 681, 82))).toEqual([681, 82, 0]);
  expect(values(row(231, null, null))).toEqual([0, 0, 231]);
  expect(values(row(506, 473, 34))).toEqual([473, 34, 0]);
  expect(values(row(null, null, null))).toEqual([0, 0, 0]);
});
