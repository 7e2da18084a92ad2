import { expect, test } from 'vitest';
import { lettersApart } from './letters-apart.ts';

test.each([
  ['surabaya', 'surabaya', 2, 0],
  ['surabya', 'surabaya', 2, 1],
  ['surbaaya', 'surabaya', 2, 1],
  ['pngadlan', 'pengadilan', 2, 2],
  ['gresik', 'gersik', 1, 1],
  ['malang', 'padang', 1, null],
  ['abc', 'abcdef', 2, null],
] as const)('%s and %s, at most %i', (one, other, most, apart) => {
  expect(lettersApart(one, other, most)).toBe(apart);
});
