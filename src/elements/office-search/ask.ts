import { openSearch } from '../../search/open-searcher.ts';
import { loadWords } from './load-words.ts';
import type { Answer } from './result-list.ts';

/** Results of a kind that are shown at once; the table has all of them. */
const LIMIT = 6;

/** Searches in the register, and loads what that takes where it is not there yet. */
export async function ask(query: string): Promise<Answer> {
  const language = document.documentElement.lang === 'en' ? 'en' : 'id';
  const [words, { catalogue, searcher }] = await Promise.all([loadWords(language), openSearch()]);
  return { query, words, catalogue, found: await searcher.search(query, { limit: LIMIT }) };
}
