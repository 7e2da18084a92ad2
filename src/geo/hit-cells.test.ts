import { expect, it } from 'vitest';
import { hitCells } from './hit-cells.ts';
import { insideRing, type Point } from './point.ts';

const points: Point[] = [
  [0, 0],
  [10, 0],
  [200, 0],
];
const cells = hitCells(points, 24);

it('gives each point the place around it', () => {
  points.forEach((point, at) => {
    expect(insideRing(point, cells[at] ?? [])).toBe(true);
  });
});
it('lets no two overlap: what lies between two belongs to the nearer', () => {
  const owners = (point: Point) => cells.map((cell) => insideRing(point, cell));
  expect(owners([4.9, 3])).toEqual([true, false, false]);
  expect(owners([5.1, 3])).toEqual([false, true, false]);
});
it('ends at the radius: a lone point is hit within 44 pixels, not across the map', () => {
  expect(insideRing([222, 0], cells[2] ?? [])).toBe(true);
  expect(insideRing([226, 0], cells[2] ?? [])).toBe(false);
});
