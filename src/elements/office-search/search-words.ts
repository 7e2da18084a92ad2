import { fillText } from '../../i18n/fill-text.ts';
import { formatNumber } from '../../i18n/format.ts';
import type indonesian from '../../i18n/id/search.json';
import type { Language } from '../../i18n/language.ts';

/** Every key of the words of the search box. */
export type SearchKey = keyof typeof indonesian;

/** The words of the search box in one language. */
export interface SearchWords {
  readonly language: Language;
  /** The words for a key; numbers get the thousands mark of the language, so a year comes as text. */
  readonly say: (key: SearchKey, values?: Readonly<Record<string, string | number>>) => string;
}

/** Makes words that fill their own places. */
export function searchWords(
  language: Language,
  texts: Readonly<Record<SearchKey, string>>,
): SearchWords {
  const written = (value: string | number) =>
    typeof value === 'number' ? formatNumber(language, value) : value;
  return {
    language,
    say: (key, values = {}) => {
      const filled = Object.entries(values).map(([name, value]) => [name, written(value)]);
      return fillText(texts[key], Object.fromEntries(filled));
    },
  };
}
