import { expect, test } from 'vitest';
import type { CityMark } from './city-mark.ts';
import { drawCityMark, markSize } from './city-mark.ts';

const mark: CityMark = { kind: 'seat', radius: 10, inner: 6, moved: [0, 0] };

test('a small circle has the target of a thumb, a large one its own', () => {
  expect(markSize({ ...mark, radius: 2 })).toBe(44);
  expect(markSize({ ...mark, radius: 26 })).toBe(58);
});

test('WBBM is a disc of its own, with a star where there is room', () => {
  expect(drawCityMark(mark)).toMatch(/class="all".+class="wbbm".+class="star"/);
  expect(drawCityMark({ ...mark, inner: 3 })).not.toContain('star');
  expect(drawCityMark({ ...mark, inner: 0 })).not.toContain('wbbm');
});

test('an unknown city is no circle, and one that was moved is joined to its point', () => {
  expect(drawCityMark({ ...mark, kind: 'unknown', inner: 0 })).not.toContain('circle');
  expect(drawCityMark({ ...mark, moved: [0, -44] })).toContain('d="M22 22l0 44"');
  expect(drawCityMark(mark)).not.toContain('lead');
});
