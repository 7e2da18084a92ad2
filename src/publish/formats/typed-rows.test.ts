import { expect, it } from 'vitest';
import { FIXTURE_COLUMNS } from './fixture-rows.ts';
import { typedRows } from './typed-rows.ts';

const columns = FIXTURE_COLUMNS.map(({ name }) => name);

it('gives every cell its type and leaves what is empty null', () => {
  const rows = [
    ['35.70', '007', '2020', '12', 'yes', '2020-12-21', 'a b', '', '20.7'],
    ['01', 'x', 2021, 0, 'no', '', null, ' ', 15],
  ];
  expect(typedRows(FIXTURE_COLUMNS, { columns, rows }).map((row) => Object.values(row))).toEqual([
    ['35.70', '007', 2020, 12, true, '2020-12-21', 'a b', null, 20.7],
    ['01', 'x', 2021, 0, false, null, null, ' ', 15],
  ]);
});

it.each([
  ['year', 'around 2020'],
  ['value', '1.5'],
  ['rate', '20,7'],
  ['preferred', 'maybe'],
  ['date', '2022-02'],
])('refuses a %s such as "%s"', (name, cell) => {
  const rows = [columns.map((column) => (column === name ? cell : ''))];
  expect(() => typedRows(FIXTURE_COLUMNS, { columns, rows })).toThrow(name);
});
