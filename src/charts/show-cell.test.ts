import { expect, it } from 'vitest';
import type { ChartUnit } from './chart.ts';
import { column, OTHER_VALUES } from './chart-columns.ts';
import { isNumeric, showCell } from './show-cell.ts';

const shown = (unit: ChartUnit, value: string | number | null, language: 'id' | 'en' = 'id') =>
  showCell(language, column('cell', unit, 'Sel', 'Cell'), { cell: value });

it('writes numbers with the separators of the language, years and texts as they are', () => {
  expect([shown('units', 3691), shown('units', 3691, 'en')]).toEqual(['3.691', '3,691']);
  expect([shown('year', 2020), shown('text', 'Kantor 1234')]).toEqual(['2020', 'Kantor 1234']);
  expect(shown('percent', 20.7)).toBe('20,7%');
});
it('writes each of the other values in the same way', () => {
  const row = { other_values: '3695; WBK 1071; WBK + WBBM 76', other_proposed: '2570; 3695' };
  expect(showCell('id', OTHER_VALUES, row)).toBe('3.695; WBK 1.071; WBK + WBBM 76');
  const proposed = column('other_proposed', 'text', 'Usulan lain', 'Other proposed');
  expect(showCell('en', proposed, row)).toBe('2,570; 3,695');
  expect(showCell('id', OTHER_VALUES, { other_values: 'BB' })).toBe('BB');
});
it('says what is not known', () => {
  expect([shown('units', null), shown('units', null, 'en')]).toEqual([
    'tidak diketahui',
    'unknown',
  ]);
});
it('tells numbers from words', () => {
  const numeric = (unit: ChartUnit) => isNumeric(column('cell', unit, 'Sel', 'Cell'));
  expect(['units', 'percent', 'year', 'text'].map((unit) => numeric(unit as ChartUnit))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
