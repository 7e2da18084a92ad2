import { expect, it } from 'vitest';
import { countsOfAll, rankCounts } from './rank-counts.ts';

const counts = [
  { of: '31', wbk: 1, wbbm: 0, total: 1 },
  { of: '35', wbk: 2, wbbm: 1, total: 3 },
  { of: '11', wbk: 1, wbbm: 0, total: 1 },
];

it('puts most first and ties in the order of codes', () => {
  expect(rankCounts(counts).map(({ of }) => of)).toEqual(['35', '11', '31']);
});
it('gives zero to a place that was not counted', () => {
  expect(countsOfAll(['12', '31'], counts)).toEqual([
    { of: '12', wbk: 0, wbbm: 0, total: 0 },
    { of: '31', wbk: 1, wbbm: 0, total: 1 },
  ]);
});
