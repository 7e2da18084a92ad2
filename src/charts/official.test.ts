import { describe, expect, it } from 'vitest';
import type { ChartRow } from './chart.ts';
import { officialWords, splitSegments, splitTexts } from './official.ts';

const row = (
  official: number | null,
  wbk: number | null,
  wbbm: number | null,
  basis = 'stated',
): ChartRow => ({ official, wbk, wbbm, basis });

describe('what stands at the end of a bar', () => {
  it.each([
    [row(763, 681, 82), '763 = 681 + ★ 82'],
    [row(506, 473, 34), '506 ≠ 473 + ★ 34'],
    [row(2100, null, null), '2.100 · rincian tidak diketahui'],
    [row(9, 9, 0), '9'],
    [row(2, 0, 2), '★ 2'],
    [row(63, 63, null), '63 WBK'],
    [row(65, 63, null), '65 · 63 WBK'],
    [row(5, 5, null, 'part'), '5 WBK · WBBM tidak diketahui'],
    [row(7, null, 7, 'part'), '★ 7 WBBM · WBK tidak diketahui'],
    [row(null, null, null), 'tidak diketahui'],
    [row(0, 0, 0), '0'],
  ])('%j', (cells, text) => {
    expect(splitTexts('id', cells, 'official')[0]).toBe(text);
  });
});

it('hatches what is of the total but of neither predicate, and draws nothing for the unknown', () => {
  const values = (cells: ChartRow) => splitSegments(cells, 'official').map((part) => part.value);
  expect(values(row(763, 681, 82))).toEqual([681, 82, 0]);
  expect(values(row(231, null, null))).toEqual([0, 0, 231]);
  expect(values(row(506, 473, 34))).toEqual([473, 34, 0]);
  expect(values(row(null, null, null))).toEqual([0, 0, 0]);
});

it('says at least where only one predicate is known', () => {
  expect(officialWords('en', 5, [row(5, 5, null, 'part')])).toBe('at least 5');
  expect(officialWords('id', 5, [row(5, 4, 1)])).toBe('5');
});
