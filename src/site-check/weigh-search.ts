import type { Language } from '../i18n/language.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { MOST_SCANNED } from '../search/open-searcher.ts';
import { readSearchFile } from '../search/read-search-file.ts';
import { recordCount } from '../search/record-count.ts';
import type { SearchFile } from '../search/search-file.ts';
import { brotliBytes } from './brotli.ts';
import type { SiteFiles } from './built-site.ts';
import { importsOf } from './imports-of.ts';

/** What a reader loads between the first touch of a search box and the first result, in Brotli 11. */
export interface SearchWeight {
  readonly units: number;
  /** Bytes of the search file. */
  readonly index: number;
  /** Bytes of the scripts, with the words of one language: the larger ones. */
  readonly scripts: number;
  readonly budget: number;
}

/** Where the search file stands in a built site. */
export const INDEX_FILE = 'cari/indeks.json';
const ELEMENT = /\bdefine\(\s*["'`]office-search["'`]/;
const KILOBYTE = 1024;

/** The bytes a search may cost before its first result: by steps, and in proportion above ten thousand units. */
export function searchBudget(units: number): number {
  if (units <= 1_000) return 30 * KILOBYTE;
  return Math.max(250 * KILOBYTE, 25 * units);
}

/** Weighs the search of a built site; null where it has no search file or no script that searches. */
export async function weighSearch(site: SiteFiles): Promise<SearchWeight | null> {
  const scripts = scriptsOf(site);
  const start = [...scripts].filter(([, code]) => ELEMENT.test(code)).map(([file]) => file);
  if (!site.files.has(INDEX_FILE) || start.length === 0) return null;
  const text = site.read(INDEX_FILE);
  const catalogue = readSearchFile(JSON.parse(text) as SearchFile);
  const isLarge = recordCount(catalogue) > MOST_SCANNED;
  const needed = neededScripts(site, scripts, start, isLarge);
  const sizes = await Promise.all(
    needed.map(async (file) => {
      const code = scripts.get(file) ?? '';
      return { language: languageOf(site, code), bytes: await brotliBytes(code) };
    }),
  );
  const bytesIn = (language: Language | null) =>
    sizes.reduce((sum, each) => sum + (each.language === language ? each.bytes : 0), 0);
  const units = catalogue.units.length;
  return {
    units,
    index: await brotliBytes(text),
    scripts: bytesIn(null) + Math.max(...LANGUAGES.map(bytesIn)),
    budget: searchBudget(units),
  };
}

const scriptsOf = (site: SiteFiles) =>
  new Map(
    [...site.files].filter((file) => file.endsWith('.js')).map((file) => [file, site.read(file)]),
  );

/** The scripts that lead to the first ones, and all that follow; of a worker only where there is to be one. */
function neededScripts(
  site: SiteFiles,
  scripts: ReadonlyMap<string, string>,
  start: readonly string[],
  isLarge: boolean,
): string[] {
  const imports = new Map([...scripts].map(([file, code]) => [file, importsOf(site, file, code)]));
  const follow = (file: string): readonly string[] => {
    const { now = [], later = [], workers = [] } = imports.get(file) ?? {};
    const startsWorker = (each: string) => (imports.get(each)?.workers.length ?? 0) > 0;
    return [...now, ...later.filter((each) => isLarge || !startsWorker(each)), ...workers];
  };
  const leads = [...imports]
    .filter(([, { now, later }]) => start.some((file) => [...now, ...later].includes(file)))
    .map(([file]) => file);
  const needed = new Set([...leads, ...start]);
  for (const file of needed) for (const each of follow(file)) needed.add(each);
  return [...needed];
}

/** The language of a script that holds most of the words of the search in that language only. */
function languageOf({ words }: SiteFiles, code: string): Language | null {
  const holds = (language: Language) => {
    const own = [...words[language]].filter(
      ([key, text]) =>
        key.startsWith('search.') &&
        LANGUAGES.every((l) => l === language || words[l].get(key) !== text),
    );
    return own.length > 0 && own.filter(([, text]) => code.includes(text)).length > own.length / 2;
  };
  const held = LANGUAGES.filter(holds);
  return held.length === 1 ? (held[0] ?? null) : null;
}
