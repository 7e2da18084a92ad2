import { describe, expect, it } from 'vitest';
import type { Figures } from '../totals/figure.ts';
import { officialAwarded } from '../totals/figure.ts';
import { addedWord, basisClauses } from './basis.ts';
import type { ChartRow } from './chart.ts';
import { officialCells, officialWords } from './official.ts';

const note = { id: '', en: '' };
const stated = (value: number, ...others: number[]) => ({
  value,
  sources: ['a'],
  note,
  others: others.map((other) => ({ value: other, sources: ['b'], note })),
});
const cellsOf = (figures: Figures) => officialCells(officialAwarded(figures), figures);

describe('the cells of an official figure', () => {
  it('tell a figure that sources state, and every other value', () => {
    expect(cellsOf({ awarded: stated(12, 20), wbk: stated(9, 12), wbbm: stated(3) })).toEqual({
      official: 12,
      wbk: 9,
      wbbm: 3,
      basis: 'stated',
      basis_id: 'disebut sumber',
      basis_en: 'stated by a source',
      other_values: '20; WBK 12',
    });
  });
  it('tell that we added up, or know one predicate only', () => {
    expect(cellsOf({ wbk: stated(77, 76, 71), wbbm: stated(6) })).toMatchObject({
      official: 83,
      basis_en: 'added up: WBK + WBBM',
      other_values: 'WBK 71; WBK 76',
    });
    expect(cellsOf({ wbbm: stated(2) })).toMatchObject({
      official: 2,
      basis_id: 'sedikitnya: hanya satu predikat',
      other_values: '',
    });
  });
  it('tell parts that do not make the figure', () => {
    const cells = cellsOf({ awarded: stated(506), wbk: stated(473), wbbm: stated(34) });
    expect(cells.other_values).toBe('WBK + WBBM 507');
  });
  it('are null and empty without a figure', () => {
    expect(cellsOf({})).toEqual({
      official: null,
      wbk: null,
      wbbm: null,
      basis: '',
      basis_id: '',
      basis_en: '',
      other_values: '',
    });
  });
});

const row = (year: number, basis: string): ChartRow => ({ year, official: 5, basis });

it('says at least where only one predicate is known', () => {
  expect(officialWords('en', 5, [row(2019, 'part')])).toBe('at least 5');
  expect(officialWords('id', 5, [row(2019, 'stated')])).toBe('5');
});
it('says what was added up, and what of several', () => {
  expect(addedWord('id', [row(2019, 'sum')])).toBe('dijumlahkan');
  expect(addedWord('en', [row(2019, 'sum'), row(2020, 'stated')])).toBe('partly added up');
  expect(addedWord('en', [row(2019, 'part')])).toBe('');
  expect(basisClauses('id', [row(2019, 'sum'), row(2020, 'sum'), row(2021, 'part')])).toEqual([
    'angka 2019 dan 2020 dijumlahkan dari WBK dan WBBM',
    'untuk 2021 hanya jumlah satu predikat yang diketahui',
  ]);
});
