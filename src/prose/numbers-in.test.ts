import { expect, it } from 'vitest';
import { numbersIn } from './numbers-in.ts';

const numbers = (text: string) => [...numbersIn(text)].sort();

it('reads digits with and without thousands, in both languages', () => {
  expect(numbers('3.691 unit, 3,691 units, 763')).toEqual(['3691', '763']);
});

it('reads words, but not those that are no figure', () => {
  expect(numbers('enam area, five parts, satu kantor, kedua pihak')).toEqual(['5', '6']);
});

it('reads a rule as its number and its year', () => {
  expect(numbers('Permen PAN-RB 90/2021')).toEqual(['2021', '90']);
});

it('reads a day as the tables write it', () => {
  expect(numbers('21 Desember 2020')).toEqual(numbers('2020-12-21'));
  expect(numbers('4 May 2020')).toEqual(numbers('2020-05-04'));
});

it('passes over what the data fill in, marks of sources, and addresses', () => {
  expect(numbers('{year3} [@antara-20201221] [2 hal](/tahun/2020/)')).toEqual(['2']);
});
