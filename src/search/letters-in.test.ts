import { expect, test } from 'vitest';
import { lettersApart } from './letters-apart.ts';
import { lettersIn, lettersMissing } from './letters-in.ts';

const missing = (one: string, other: string) => lettersMissing(lettersIn(one), lettersIn(other));

test.each([
  ['gresik', 'gersik', 0],
  ['surabya', 'surabaya', 0],
  ['malang', 'padang', 2],
  ['abc', 'abcdef', 3],
] as const)('%s and %s', (one, other, count) => {
  expect(missing(one, other)).toBe(count);
});

test('is never more than the letters apart', () => {
  const words = [
    'polres',
    'polresta',
    'polrés',
    'prosle',
    'kejari',
    'kejati',
    'x1y2',
    '12',
    'полиция',
  ];
  for (const one of words)
    for (const other of words)
      expect(missing(one, other)).toBeLessThanOrEqual(lettersApart(one, other, 99) ?? 0);
});
