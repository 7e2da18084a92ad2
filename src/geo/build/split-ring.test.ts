import { expect, test } from 'vitest';
import { type Point, signedArea } from '../point.ts';
import { splitRing } from './split-ring.ts';

const square: Point[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

test('a ring is split along a bent line, and nothing is lost', () => {
  const [left, right] = splitRing(square, [
    [1, -1],
    [1, 2],
    [3, 2],
    [3, 5],
  ]);
  expect(signedArea(left) + signedArea(right)).toBeCloseTo(16);
  expect([signedArea(left), signedArea(right)].toSorted()).toEqual([8, 8]);
  for (const half of [left, right]) {
    expect(half.at(0)).toEqual(half.at(-1));
    expect(half).toContainEqual([1, 2]);
  }
});

test('both ends of the cut may lie on one edge', () => {
  const halves = splitRing(square, [
    [1, -1],
    [1, 1],
    [2, 1],
    [2, -1],
  ]);
  expect(halves.map(signedArea).toSorted((a, b) => a - b)).toEqual([1, 15]);
});

test('a line that misses the ring is an error', () => {
  const line: Point[] = [
    [-1, 5],
    [5, 5],
  ];
  expect(() => splitRing(square, line)).toThrow('does not cross');
});
