import { expect, it } from 'vitest';
import { breaksBefore } from './breaks-before.ts';
import { fixtureSite } from './fixture-site.ts';

const { register } = fixtureSite();
const begun = (rounds: readonly number[], at: number) =>
  breaksBefore(register, rounds, at).map(({ year }) => year);

it('finds what lies between two neighbours of a list, in its direction', () => {
  expect(begun([2017, 2022], 1)).toEqual([2020, 2021]);
  expect(begun([2022, 2017], 1)).toEqual([2021, 2020]);
});
it('counts a break with the round it begins with, on whichever side of it that stands', () => {
  expect(begun([2019, 2020, 2021], 1)).toEqual([2020]);
  expect(begun([2021, 2020, 2019], 1)).toEqual([2021]);
});
it('has none before the first of a list, nor between rounds under the same rule', () => {
  expect(begun([2022, 2017], 0)).toEqual([]);
  expect(begun([2017, 2019], 1)).toEqual([]);
  expect(begun([], 0)).toEqual([]);
});
