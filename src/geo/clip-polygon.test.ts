import { expect, it } from 'vitest';
import { clipPolygon, sidesOf } from './clip-polygon.ts';
import { type Point, signedArea } from './point.ts';

const square: Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

it('leaves a polygon inside as it is', () => {
  expect(clipPolygon(square, sidesOf([-1, -1, 11, 11]))).toEqual(square);
});
it('leaves nothing of one outside', () => {
  expect(clipPolygon(square, sidesOf([20, 0, 30, 10]))).toEqual([]);
});
it('cuts at the edges of a box', () => {
  const corner = clipPolygon(square, sidesOf([5, 6, 20, 20]));
  expect(Math.abs(signedArea([...corner, ...corner.slice(0, 1)]))).toBeCloseTo(20);
  for (const [x, y] of corner) expect(x >= 5 && y >= 6).toBe(true);
});
it('cuts along a slanted line', () => {
  const half = clipPolygon(square, [[1, 1, 10]]);
  expect(Math.abs(signedArea([...half, ...half.slice(0, 1)]))).toBeCloseTo(50);
});
