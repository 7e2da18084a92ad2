import { expect, test } from 'vitest';
import type { Point } from './point.ts';
import { simplifyLine } from './simplify-line.ts';

test('points go in the order of how little they matter, and the ends stay', () => {
  const line: Point[] = [
    [0, 0],
    [1, 0.1],
    [2, 0],
    [3, 5],
    [4, 0],
  ];
  expect(simplifyLine(line, 0.5, 2)).toEqual([
    [0, 0],
    [2, 0],
    [3, 5],
    [4, 0],
  ]);
  expect(simplifyLine(line, 100, 2)).toEqual([
    [0, 0],
    [4, 0],
  ]);
});

test('a line never falls below the number of points to keep', () => {
  const island: Point[] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ];
  expect(simplifyLine(island, 100, 4)).toHaveLength(4);
  expect(simplifyLine(island, 100, 9)).toEqual(island);
});

test('a line loses the same points in both directions', () => {
  const line = Array.from({ length: 50 }, (_, x): Point => [x, Math.sin(x * x) * 3]);
  expect(simplifyLine(line.toReversed(), 2, 2)).toEqual(simplifyLine(line, 2, 2).toReversed());
});
