import { expect, test } from 'vitest';
import { WHOLE_TABLE } from '../../search/table/table-view.ts';
import { withChoice } from './with-choice.ts';

const later = { ...WHOLE_TABLE, page: 4, q: 'kota' };

test('a choice joins the others of its facet in order, and begins at the first page', () => {
  const one = withChoice(later, 'tahun', '2021', true);
  expect(one).toMatchObject({ q: 'kota', page: 1, filters: { tahun: ['2021'] } });
  const two = withChoice(one, 'tahun', '2019', true);
  expect(two.filters.tahun).toEqual(['2019', '2021']);
  expect(withChoice(two, 'tahun', '2019', true).filters.tahun).toEqual(['2019', '2021']);
});

test('a choice that is taken back leaves the others', () => {
  const two = { ...later, filters: { ...later.filters, tahun: ['2019', '2021'], kota: ['x'] } };
  expect(withChoice(two, 'tahun', '2019', false).filters).toMatchObject({
    tahun: ['2021'],
    kota: ['x'],
  });
});
