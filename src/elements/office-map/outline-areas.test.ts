import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outlineAreas } from './outline-areas.ts';

const file = new URL('../../../data/geo/outlines.json', import.meta.url);
const areas = outlineAreas(JSON.parse(readFileSync(file, 'utf8')));

test('Leaflet gets latitude first, and each outline a point inside', () => {
  expect(areas).toHaveLength(34);
  for (const { id, middle, parts } of areas) {
    const [lat, lon] = middle;
    expect(lat > -11.2 && lat < 6.1 && lon > 94.7 && lon < 141.3, id).toBe(true);
    expect(
      parts.flat(2).every(([y, x]) => y < 7 && x > 94),
      id,
    ).toBe(true);
  }
  const [lat, lon] = areas.find(({ id }) => id === 'ID-JI')?.middle ?? [0, 0];
  expect(lat).toBeCloseTo(-7.8, 0);
  expect(lon).toBeCloseTo(112.3, 0);
});
