import { expect, test } from 'vitest';
import { drawPath } from './draw-path.ts';

test('a path is relative, in tenths, with no byte that SVG does not need', () => {
  const ring: [number, number][] = [
    [10.5, 20],
    [11, 20.3],
    [10, 21],
    [10.5, 20],
  ];
  expect(drawPath([ring])).toBe('m10.5 20 .5.3-1 .7z');
});

test('a second ring starts from the first point of the one before', () => {
  const square = (x: number): [number, number][] => [
    [x, 0],
    [x + 1, 0],
    [x + 1, 1],
    [x, 0],
  ];
  expect(drawPath([square(5), square(7)])).toBe('m5 0 1 0 0 1zm2 0 1 0 0 1z');
});
