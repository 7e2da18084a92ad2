import { expect, test } from 'vitest';
import { fictionalWord } from './fictional-words.ts';

test('another word for each number, the same each time', () => {
  const words = Array.from({ length: 50_000 }, (_, index) => fictionalWord(index));
  expect(new Set(words).size).toBe(words.length);
  expect(words[1]).toBe(fictionalWord(1));
  expect(words.every((word) => /^[A-Z][a-z]{5,7}$/.test(word))).toBe(true);
});
