import { expect, test } from 'vitest';
import { loadTableWords } from '../../i18n/table-words.ts';
import { countRows } from './count-rows.ts';
import { describeCounts } from './describe-counts.ts';
import { fixtureTable } from './fixture-table.ts';

const table = await fixtureTable();
const [indonesian, english] = [await loadTableWords('id'), await loadTableWords('en')];
const counts = (rows: readonly number[]) => countRows(table, rows);

test('rows are awards, and an office with two of them is one office', () => {
  expect(counts([...table.rows.keys()])).toEqual({
    rows: 26,
    awards: 25,
    offices: 21,
    withoutAward: 1,
  });
  // Sorted by year the awards of an office do not stand together.
  expect(counts([11, 8, 12, 9])).toEqual({ rows: 4, awards: 4, offices: 2, withoutAward: 0 });
});

test.each([
  [[8, 9, 25], '3 baris: 2 predikat pada 1 kantor, 1 kantor tanpa predikat yang diketahui'],
  [[8], '1 baris: 1 predikat pada 1 kantor'],
  [[25], '1 baris: 1 kantor tanpa predikat yang diketahui'],
  [[], '0 baris'],
])('%j is said in Indonesian', (rows, said) => {
  expect(describeCounts('id', indonesian, counts(rows))).toBe(said);
});

test.each([
  [[8, 9, 25], '3 rows: 2 predicates at 1 office, 1 office without a known predicate'],
  [[8], '1 row: 1 predicate at 1 office'],
  [[], '0 rows'],
])('%j is said in English', (rows, said) => {
  expect(describeCounts('en', english, counts(rows))).toBe(said);
});

test('large numbers are written as the language writes them', () => {
  const many = { rows: 12_345, awards: 12_345, offices: 1000, withoutAward: 0 };
  expect(describeCounts('id', indonesian, many)).toBe(
    '12.345 baris: 12.345 predikat pada 1.000 kantor',
  );
});
