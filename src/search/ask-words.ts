import type { WordMatch } from './match-term.ts';
import { matchTerm } from './match-term.ts';
import { readQuery } from './read-query.ts';
import type { SearchIndex } from './search-index.ts';

/** A word of the query with every word of the register it meets. */
export interface AskedWord {
  readonly word: string;
  readonly isSoft: boolean;
  readonly matches: ReadonlyMap<number, WordMatch>;
  /** This word and the next written as one, such as `pangkal pinang`; only where it is met whole. */
  readonly joined: { readonly word: string; readonly number: number } | null;
}

/** Meets the words of a query with the words of the register. */
export function askWords(index: SearchIndex, query: string): AskedWord[] {
  const terms = readQuery(query);
  return terms.map(({ word, isSoft, isLast }, at) => {
    const both = word + (terms[at + 1]?.word ?? '');
    const number = both === word ? undefined : index.vocabulary.get(both);
    return {
      word,
      isSoft,
      matches: matchTerm(index, word, isLast),
      joined: number === undefined ? null : { word: both, number },
    };
  });
}
