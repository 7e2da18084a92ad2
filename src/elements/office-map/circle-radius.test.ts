import { expect, test } from 'vitest';
import { circleRadius, radiusUnit } from './circle-radius.ts';

test('four times the awards make four times the area, so twice the radius', () => {
  expect(circleRadius(4, 5)).toBe(10);
  expect(circleRadius(16, 5)).toBe(20);
  expect(circleRadius(0, 5)).toBe(0);
});

test('the most awards get the largest circle, a few do not', () => {
  expect(circleRadius(22, radiusUnit(22, 26))).toBeCloseTo(26);
  expect(circleRadius(1, radiusUnit(1, 26))).toBeLessThan(10);
  expect(radiusUnit(0, 26)).toBeGreaterThan(0);
});
