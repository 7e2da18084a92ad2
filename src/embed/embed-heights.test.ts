import { expect, test } from 'vitest';
import { embedHeights, heightAt } from './embed-heights.ts';
import type { EmbedPart } from './embed-part.ts';

const DRAWING: EmbedPart = { kind: 'drawing', narrow: 2, wide: 1, most: 440 };
const TEXT: EmbedPart = {
  kind: 'text',
  text: 'Satu kalimat yang cukup panjang untuk beberapa baris. '.repeat(4).trim(),
  font: 15,
  line: 22,
  above: 8,
};

test('a drawing alone is as high as it is drawn', () => {
  const { narrow, wide, most } = embedHeights([DRAWING]);
  // Inside are 3 % of air on either side, never more than 16 pixels, and 12 above and below.
  for (const width of [280, 360, 440]) {
    const needed = 24 + 2 * (width * 0.94);
    expect(heightAt(narrow, width)).toBeGreaterThanOrEqual(needed - 1);
    expect(heightAt(narrow, width)).toBeLessThan(needed * 1.06);
  }
  expect(heightAt(narrow, 639)).toBe(heightAt(narrow, 469));
  expect(heightAt(wide, 640)).toBeGreaterThanOrEqual(24 + 608);
  expect(heightAt(wide, 1200)).toBe(heightAt(wide, 752));
  expect(heightAt(wide, 752)).toBeLessThan((24 + 720) * 1.05);
  expect(most).toBe(24 + 2 * 440);
});

test('text makes a narrow frame higher than a wide one', () => {
  const { narrow, wide } = embedHeights([TEXT]);
  expect(heightAt(narrow, 280)).toBeGreaterThan(heightAt(narrow, 600));
  expect(heightAt(narrow, 280)).toBeGreaterThan(heightAt(wide, 640));
});

test('things in a row wrap as whole ones', () => {
  const row = (count: number): EmbedPart => ({
    kind: 'row',
    items: Array.from({ length: count }, () => 'Luas lingkaran: jumlah'),
    font: 13,
    line: 20,
    above: 0,
    gap: 10,
    beside: 20,
  });
  expect(embedHeights([row(1)]).most).toBe(44);
  expect(embedHeights([row(4)]).most).toBeGreaterThanOrEqual(24 + 4 * 20);
});

test('the greatest height is one that some width needs', () => {
  const { narrow, wide, most } = embedHeights([TEXT, DRAWING, TEXT]);
  expect(most).toBeGreaterThan(heightAt(wide, 752));
  expect(most).toBeLessThanOrEqual(Math.max(heightAt(narrow, 280), heightAt(narrow, 469)));
});
