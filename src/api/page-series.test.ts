import { expect, test } from 'vitest';
import { pageSeries } from './page-series.ts';

test('pages know each other and hold every row once', () => {
  const pages = pageSeries('units', ['a', 'b', 'c'], 2);
  expect(pages).toEqual([
    { path: 'units/index.json', prev: null, next: 'units/page-2.json', rows: ['a', 'b'] },
    { path: 'units/page-2.json', prev: 'units/index.json', next: null, rows: ['c'] },
  ]);
});

test('a full page has no empty one after it', () => {
  expect(pageSeries('units', ['a', 'b'], 2).map(({ next }) => next)).toEqual([null]);
});

test('nothing is one empty page', () => {
  expect(pageSeries('units', [], 2)).toEqual([
    { path: 'units/index.json', prev: null, next: null, rows: [] },
  ]);
});
