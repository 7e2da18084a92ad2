import { lettersApart } from './letters-apart.ts';
import { lettersIn, lettersMissing } from './letters-in.ts';
import type { SearchIndex } from './search-index.ts';

/** How well a word of the register meets a word of the query: 1 is the same word. */
export interface WordMatch {
  readonly quality: number;
  readonly typos: number;
}

const SAME: WordMatch = { quality: 1, typos: 0 };
/** Typos forgiven from so many letters on: in short words one letter makes another word. */
const ONE_TYPO = 4;
const TWO_TYPOS = 8;
/** Shorter beginnings than this count only for the word that is still being typed. */
const BEGINNING = 3;

/**
 * Which words of an index, by their numbers, a word of a query meets: the same one, those it begins,
 * and, only where there is neither, those that differ by a typo or two.
 */
export function matchTerm(
  { vocabulary, letters }: Pick<SearchIndex, 'vocabulary' | 'letters'>,
  term: string,
  isLast: boolean,
): Map<number, WordMatch> {
  const matches = new Map<number, WordMatch>();
  const same = vocabulary.get(term);
  const isBeginning = isLast || term.length >= BEGINNING;
  // A number is known whole: 20 is not the beginning of 2020.
  if (isBeginning && !/^\d+$/.test(term)) {
    for (const [word, number] of vocabulary)
      if (word.startsWith(term))
        matches.set(number, { quality: 0.6 + (0.3 * term.length) / word.length, typos: 0 });
  }
  if (same !== undefined) matches.set(same, SAME);
  if (matches.size > 0 || term.length < ONE_TYPO || /\d/.test(term)) return matches;
  const most = term.length < TWO_TYPOS ? 1 : 2;
  const own = lettersIn(term);
  for (const [word, number] of vocabulary) {
    if (word.length < ONE_TYPO || lettersMissing(own, letters[number] ?? 0) > most) continue;
    const typos = lettersApart(term, word, most);
    if (typos !== null) matches.set(number, { quality: typos === 1 ? 0.55 : 0.4, typos });
  }
  return matches;
}
