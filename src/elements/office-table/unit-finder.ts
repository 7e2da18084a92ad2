import type { Searcher } from '../../search/searcher.ts';

/** What the words of a view found. */
export interface FoundUnits {
  /** Best first; null where there is no word to look for, so that all rows stay. */
  readonly units: readonly number[] | null;
  readonly whole: boolean;
  readonly unused: string;
}

const NO_WORDS: FoundUnits = { units: null, whole: true, unused: '' };

/** Looks words up among the units; the last answer is kept, for most changes of a view do not touch the words. */
export function unitFinder({ search }: Searcher): (q: string) => Promise<FoundUnits> {
  let last: { readonly q: string; readonly found: FoundUnits } = { q: '', found: NO_WORDS };
  return async (q) => {
    if (q === last.q) return last.found;
    const { terms, units, whole } = await search(q, { kinds: ['unit'] });
    const found = terms.length === 0 ? { ...NO_WORDS, unused: q } : { units, whole, unused: '' };
    last = { q, found };
    return found;
  };
}
