import { expect, it } from 'vitest';
import { rankOf } from './rank.ts';

it('shares a place among equal values and skips the next', () => {
  expect(rankOf([5, 9, 5, 1])).toEqual([2, 1, 2, 4]);
});
it('gives no place to what is not known', () => {
  expect(rankOf([null, 3, null])).toEqual([null, 1, null]);
});
it('has nothing to say of nothing', () => {
  expect(rankOf([])).toEqual([]);
});
