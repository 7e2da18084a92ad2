import { bitsIn } from './bits-in.ts';

/** The letters of a word, whatever their order and number, as bits. */
export function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/**
 * Letters that one of two words has and the other has not, counted where they are more: two words are
 * never fewer letters apart, since each typo brings or takes at most one.
 */
export function lettersMissing(one: number, other: number): number {
  return Math.max(bitsIn(one & ~other), bitsIn(other & ~one));
}
