import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../i18n/language.ts';
import type { SiteAddress } from '../server/site-address.ts';
import type { SiteFiles } from './built-site.ts';

/** Opens a built folder; its files are read when a rule asks for them. */
export function openBuiltSite(folder: string, address: SiteAddress): SiteFiles {
  return {
    files: new Set(filesBelow(folder)),
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    bytes: (file) => readFileSync(join(folder, file)),
    ...address,
    words: { id: wordsOf('id'), en: wordsOf('en') },
  };
}

/** Every file below a folder, sorted, with forward slashes. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/** The site's words as they stand in src/i18n: read from the disk, so that a new file counts at once. */
function wordsOf(language: Language): ReadonlyMap<string, string> {
  const folder = fileURLToPath(new URL(`../i18n/${language}`, import.meta.url));
  return new Map(
    filesBelow(folder)
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => {
        const words: Record<string, string> = JSON.parse(readFileSync(join(folder, file), 'utf8'));
        return Object.entries(words);
      }),
  );
}
