import { expect, it } from 'vitest';
import { previewOf } from './preview-of.ts';

const table = {
  columns: ['a', 'b', 'c'],
  rows: [
    [1, 2, null],
    [4, 5, 6],
    [7, 8, 9],
  ],
};
const files = [{ path: 'x.csv', rows: 3, table, text: () => '' }];

it('takes the first rows and the columns asked for, in that order', () => {
  expect(previewOf(files, 'x.csv', ['c', 'a'], 2)).toEqual({
    columns: ['c', 'a'],
    rows: [
      ['', 1],
      [6, 4],
    ],
  });
});

it('refuses a file and a column there is not', () => {
  expect(() => previewOf(files, 'y.csv', ['a'], 1)).toThrow('missing published file y.csv');
  expect(() => previewOf(files, 'x.csv', ['d'], 1)).toThrow('missing column d in x.csv');
});
