import { expect, it } from 'vitest';
import type { PanelBar, PanelsPicture } from './place-panels.ts';
import { placePanels } from './place-panels.ts';
import { textWidth } from './text-width.ts';

const bar = (value: number): PanelBar => ({
  texts: [`${value} diusulkan`],
  segments: [{ paint: 'plain', value }],
});
const unknown: PanelBar = { texts: ['diusulkan'], segments: null };
const picture: PanelsPicture = {
  panels: [
    { title: '2014', breaks: ['Peraturan Contoh yang Panjang Sekali 52/2014'], bars: [bar(100)] },
    { title: '2015', breaks: [], bars: [unknown] },
    { title: '2016', breaks: [], bars: [bar(1)] },
    { title: '2017', breaks: [], bars: [bar(50), bar(25)] },
    { title: '2018', breaks: ['WBK mandiri'], bars: [bar(10)] },
  ],
  key: [{ paint: 'unknown', label: 'tidak diketahui' }],
  note: 'Satu skala.',
  unknown: 'tidak diketahui',
};
const lengthsOf = (width: 340 | 680) =>
  placePanels(picture, width)
    .rects.filter(({ look }) => look === 'plain')
    .map(({ left, right }) => right - left);

it.each([340, 680] as const)('draws every bar of every panel on one scale at %d', (width) => {
  const [longest = 0] = lengthsOf(width);
  // The longest fills its panel, of which there are two or four beside each other.
  expect(longest).toBeGreaterThan(130);
  expect(longest).toBeLessThan(width / (width === 340 ? 2 : 4));
  expect(lengthsOf(width).map((length) => Math.round((length / longest) * 100))).toEqual([
    100, 1, 50, 25, 10,
  ]);
});
it('stands in two columns on a phone and four on a desk', () => {
  const lefts = (width: 340 | 680) =>
    new Set(
      placePanels(picture, width)
        .texts.filter(({ bold }) => bold)
        .map(({ left }) => left),
    ).size;
  expect([lefts(340), lefts(680)]).toEqual([2, 4]);
});
it('gives what is not known a mark of one size, and no length', () => {
  const marks = placePanels(picture, 680).rects.filter(({ look }) => look === 'unknown');
  // One sample in the key, one in the panel.
  expect(marks.map(({ left, right }) => Math.round(right - left))).toEqual([12, 9]);
});
it('draws a line only where something begins', () => {
  const { lines, texts } = placePanels(picture, 680);
  expect(lines).toHaveLength(2);
  expect(texts.some(({ lines: words }) => words.includes('WBK mandiri'))).toBe(true);
});
it.each([340, 680] as const)('lets no word leave the picture or its panel at %d', (width) => {
  const { texts, font, height, line } = placePanels(picture, width);
  for (const { lines, left, top } of texts) {
    for (const words of lines) expect(left + textWidth(words, font)).toBeLessThanOrEqual(width);
    expect(top + lines.length * line).toBeLessThanOrEqual(height);
  }
});
