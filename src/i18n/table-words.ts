import type english from './en/table.json';
import type { Language } from './language.ts';

/** The words of the table of offices, by key. */
export type TableWords = Readonly<Record<keyof typeof english, string>>;

/** Loads the words of the table in one language: in the browser they are the only words it needs. */
export async function loadTableWords(language: Language): Promise<TableWords> {
  const loaded =
    language === 'en' ? await import('./en/table.json') : await import('./id/table.json');
  return loaded.default;
}
