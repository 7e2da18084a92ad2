import { expect, test } from 'vitest';
import { levelOf, parentOf, provinceOf, unknownCityOf } from './place-code.ts';

test('a place leads up to its province and to Indonesia', () => {
  expect(['', '35', '35.78', unknownCityOf('35')].map(levelOf)).toEqual([
    'country',
    'province',
    'city',
    'city',
  ]);
  expect(['', '35', '35.78', '35.00'].map(parentOf)).toEqual(['', '', '35', '35']);
  expect(['', '35', '35.78'].map(provinceOf)).toEqual(['', '35', '35']);
});
