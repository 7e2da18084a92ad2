import { expect, test } from 'vitest';
import { pickProvince } from './pick-province.ts';

// Western Java on a phone of 360 pixels, 7 pixels a degree.
const provinces = [
  { code: 'banten', x: 80, y: 100, radius: 5 },
  { code: 'jakarta', x: 87, y: 97, radius: 1.5 },
  { code: 'jabar', x: 94, y: 103, radius: 8 },
  { code: 'kalteng', x: 130, y: 50, radius: 24 },
];

test.each([
  ['Jakarta with a thumb', 88, 95, null, 'jakarta'],
  ['Jakarta where its shape is', 87, 97, 'jakarta', 'jakarta'],
  ['what lies beside it too', 97, 105, 'jabar', 'jabar'],
  ['a shape at its far end', 150, 60, 'kalteng', 'kalteng'],
  ['the sea', 200, 200, null, undefined],
])('a finger means %s', (_, x, y, under, code) => {
  expect(pickProvince(provinces, x, y, under)?.code).toBe(code);
});

test('a mouse means what is under it', () => {
  expect(pickProvince(provinces, 89, 105, 'jabar', 6)?.code).toBe('jabar');
});
