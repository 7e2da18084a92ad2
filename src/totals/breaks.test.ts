import { expect, test } from 'vitest';
import { breaksAcross, breaksBetween } from './breaks.ts';
import { fixtureSite } from './fixture-site.ts';
import { judgedBy } from './judged-by.ts';

const { register } = fixtureSite();
const years = (first: number, last: number) =>
  breaksBetween(register, first, last).map(({ year }) => year);

test('a break is crossed by who compares a round before it with one after', () => {
  expect(years(2018, 2023)).toEqual([2020, 2021, 2023]);
  expect(years(2019, 2020)).toEqual([2020]);
  // Rounds under the same rule have nothing between them.
  expect(years(2021, 2022)).toEqual([]);
});

test('one round crosses nothing, nor does none', () => {
  expect(breaksAcross(register, [2020])).toEqual([]);
  expect(breaksAcross(register, [])).toEqual([]);
  expect(breaksAcross(register, [2021, 2018, 2019]).map(({ year }) => year)).toEqual([2020, 2021]);
});

test('a round was judged by the newest rule that had begun', () => {
  expect(judgedBy(register, 2020)?.regulation.number).toBe('Permen Contoh 1/2014');
  expect(judgedBy(register, 2020)?.basis).toBe('inferred');
  expect(judgedBy(register, 2021)).toMatchObject({ from: 2021, basis: 'stated' });
  expect(judgedBy(register, 2023)?.regulation.number).toBe('Permen Contoh 2/2021');
});

test('before the first known rule there is none', () => {
  expect(judgedBy(register, 2016)).toBeNull();
});
