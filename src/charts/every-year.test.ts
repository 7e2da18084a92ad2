import { expect, it } from 'vitest';
import { everyYear } from './every-year.ts';

it('fills the gap between two years', () => {
  expect(everyYear([2021, 2018])).toEqual([2018, 2019, 2020, 2021]);
});
it('has no year without one', () => {
  expect(everyYear([])).toEqual([]);
});
