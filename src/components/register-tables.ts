import type { Language } from '../i18n/language.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { loadTableWords } from '../i18n/table-words.ts';
import { readSearchFile } from '../search/read-search-file.ts';
import { awardTable } from '../search/table/award-table.ts';
import { staticTables } from '../search/table/static-tables.ts';
import { searchFile } from '../search/write-search-file.ts';
import { site } from '../site-data.ts';

// Read back from the search file, so that pages show the very rows that browsers make of it.
const catalogue = readSearchFile(searchFile(site));
const made = await Promise.all(
  LANGUAGES.map(async (language) => {
    const words = await loadTableWords(language);
    const table = awardTable(catalogue, language, words);
    return [language, { words, table, built: staticTables(table) }] as const;
  }),
);
const tables = Object.fromEntries(made);

/** The table of all rows in a language, its words, and the tables that are built as pages. */
export function registerTables(language: Language) {
  const found = tables[language];
  if (found === undefined) throw new Error(`missing table in ${language}`);
  return found;
}
