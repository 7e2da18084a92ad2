import type { AskedWord } from './ask-words.ts';
import { bitsIn } from './bits-in.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Tells of a record how many words of a query it may hold at most, of those that must be held, by one
 * look at each of its words: most records need no closer one.
 */
export function mostHeld(
  { numbers, vocabulary }: SearchIndex,
  asked: readonly AskedWord[],
): (position: number) => number {
  // One bit for each word of the query that a word of the register meets.
  const masks = new Uint32Array(vocabulary.size);
  const add = (number: number, mask: number) => {
    masks[number] = (masks[number] ?? 0) | mask;
  };
  let mustHold = 0;
  for (const [at, { isSoft, matches, joined }] of asked.entries()) {
    if (!isSoft) mustHold |= 1 << at;
    for (const number of matches.keys()) add(number, 1 << at);
    if (joined !== null) add(joined.number, 3 << at);
  }
  return (position) => {
    let held = 0;
    const list = numbers[position];
    if (list === undefined) return 0;
    for (let at = 0; at < list.length; at++) held |= masks[list[at] ?? 0] ?? 0;
    return bitsIn(held & mustHold);
  };
}
