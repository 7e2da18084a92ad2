import english from '../i18n/en/cite.json' with { type: 'json' };
import indonesian from '../i18n/id/cite.json' with { type: 'json' };
import type { Language } from '../i18n/language.ts';

/** The words of citations in one language. */
export type CiteWords = Readonly<Record<keyof typeof indonesian, string>>;

const WORDS: Readonly<Record<Language, CiteWords>> = { id: indonesian, en: english };

/** The words of citations in a language; a browser gets both, which is less than asking once more. */
export function wordsOf(language: Language): CiteWords {
  return WORDS[language];
}
