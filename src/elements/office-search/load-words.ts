import type { Language } from '../../i18n/language.ts';
import type { SearchWords } from './search-words.ts';
import { searchWords } from './search-words.ts';

/** Loads the words of the search box in one language; those of the other stay where they are. */
export async function loadWords(language: Language): Promise<SearchWords> {
  const texts =
    language === 'en'
      ? await import('../../i18n/en/search.json')
      : await import('../../i18n/id/search.json');
  return searchWords(language, texts.default);
}
