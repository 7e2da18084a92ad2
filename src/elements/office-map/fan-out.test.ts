import { expect, test } from 'vitest';
import { fanOut } from './fan-out.ts';

const circles = (...all: [string, number][]) => all.map(([name, radius]) => ({ name, radius }));
const nearest = (points: readonly (readonly [number, number])[]) =>
  Math.min(
    ...points.flatMap(([x, y], at) =>
      points.slice(at + 1).map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)),
    ),
  );

test('one circle stays where it is', () => {
  expect(fanOut([], 44)).toEqual([]);
  expect(fanOut(circles(['Kota Jambi', 9]), 44)).toEqual([[0, 0]]);
});

test('the parts of Jakarta go where their names say', () => {
  const all = circles(
    ['Jakarta Selatan', 19],
    ['Jakarta Pusat', 20],
    ['Jakarta Barat', 5],
    ['Jakarta Utara', 12],
  );
  expect(fanOut(all, 44).map((step) => step.map((each) => each + 0))).toEqual([
    [0, 44],
    [0, 0],
    [-44, 0],
    [0, -44],
  ]);
  expect(nearest(fanOut(all, 0))).toBeGreaterThan(39);
});

test('others stand round the point and touch nowhere', () => {
  const all = circles(['Nias', 4], ['Gunungsitoli', 20], ['Nias Barat', 4], ['X', 3], ['Y', 20]);
  expect(nearest(fanOut(all, 44))).toBeGreaterThanOrEqual(43.999);
  expect(nearest(fanOut(all, 0))).toBeGreaterThan(40);
});
