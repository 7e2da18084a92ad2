import { fillText } from '../../i18n/fill-text.ts';
import type indonesian from '../../i18n/id/compare.json';
import type { Language } from '../../i18n/language.ts';

/** Key of a text that the comparison says. */
export type CompareKey = keyof typeof indonesian;

/** The words of a comparison in the language of the page, with `{name}` filled in. */
export type Say = (key: CompareKey, values?: Readonly<Record<string, string | number>>) => string;

/** Loads the words of one language, and no other. */
export async function loadSay(language: Language): Promise<Say> {
  const { default: words } =
    language === 'id'
      ? await import('../../i18n/id/compare.json')
      : await import('../../i18n/en/compare.json');
  return (key, values) => fillText(words[key], values);
}
