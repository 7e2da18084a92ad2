import { expect, test } from 'vitest';
import { rasterise } from './rasterise.ts';

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="30"><rect width="160" height="30" fill="#fbfaf7"/><text x="4" y="20" font-size="16">${text}</text></svg>`;

test('figures beside a star are drawn as they are without one', () => {
  // The star is painted in the colour of the ground, so that only the figures are left to compare.
  const beside = svg('763 = 681 + <tspan fill="#fbfaf7">★ 82</tspan>');
  expect(rasterise(beside, 1)).toEqual(rasterise(svg('763 = 681 + '), 1));
});

test('the star itself is drawn', () => {
  expect(rasterise(svg('763 ★'), 1)).not.toEqual(rasterise(svg('763 '), 1));
});
