import { expect, test } from 'vitest';
import { distanceKm } from './distance-km.ts';

test('distances agree with the map', () => {
  // Sabang to Merauke, the saying goes: 5,248 km.
  expect(distanceKm([5.894, 95.316], [-8.493, 140.402])).toBeGreaterThan(5180);
  expect(distanceKm([5.894, 95.316], [-8.493, 140.402])).toBeLessThan(5280);
  expect(distanceKm([-7.249, 112.751], [-7.447, 112.718])).toBeCloseTo(22.3, 0);
  expect(distanceKm([0, 0], [0, 0])).toBe(0);
  expect(distanceKm([0, 0], [0, 180])).toBeCloseTo(Math.PI * 6371, 3);
});
