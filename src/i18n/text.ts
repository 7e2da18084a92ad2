import englishApi from './en/api.json' with { type: 'json' };
import englishBrowse from './en/browse.json' with { type: 'json' };
import englishChanges from './en/changes.json' with { type: 'json' };
import englishCite from './en/cite.json' with { type: 'json' };
import englishCompare from './en/compare.json' with { type: 'json' };
import englishEmbed from './en/embed.json' with { type: 'json' };
import englishFrame from './en/frame.json' with { type: 'json' };
import englishMap from './en/map.json' with { type: 'json' };
import englishProof from './en/proof.json' with { type: 'json' };
import englishSearch from './en/search.json' with { type: 'json' };
import englishTable from './en/table.json' with { type: 'json' };
import api from './id/api.json' with { type: 'json' };
import browse from './id/browse.json' with { type: 'json' };
import changes from './id/changes.json' with { type: 'json' };
import cite from './id/cite.json' with { type: 'json' };
import compare from './id/compare.json' with { type: 'json' };
import embed from './id/embed.json' with { type: 'json' };
import frame from './id/frame.json' with { type: 'json' };
import map from './id/map.json' with { type: 'json' };
import proof from './id/proof.json' with { type: 'json' };
import search from './id/search.json' with { type: 'json' };
import table from './id/table.json' with { type: 'json' };
import type { Language } from './language.ts';

const indonesian = {
  ...frame,
  ...browse,
  ...map,
  ...proof,
  ...changes,
  ...search,
  ...table,
  ...compare,
  ...cite,
  ...embed,
  ...api,
};
const english = {
  ...englishFrame,
  ...englishBrowse,
  ...englishMap,
  ...englishProof,
  ...englishChanges,
  ...englishSearch,
  ...englishTable,
  ...englishCompare,
  ...englishCite,
  ...englishEmbed,
  ...englishApi,
};

/** Every key of the site's words; both languages hold the same ones, or the types fail. */
export type TextKey = keyof typeof indonesian;

const TEXTS: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = {
  id: indonesian,
  en: english satisfies Record<TextKey, string>,
};

const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/** Values for the `{name}` places of a text. */
export type TextValues = Readonly<Record<string, string | number>>;

/**
 * The site's words for a key, with `{name}` replaced and `{name|row|rows}` chosen by whether the value
 * is one; a name without a value throws.
 */
export function text(language: Language, key: TextKey, values: TextValues = {}): string {
  return TEXTS[language][key].replace(PLACE, (_, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`missing value "${name}" for text "${key}"`);
    if (one === undefined || many === undefined) return String(value);
    return String(value) === '1' ? one : many;
  });
}

/** The words for a key with their `{name}` places left open, for code in the browser that fills them. */
export function openText(language: Language, key: TextKey): string {
  return TEXTS[language][key];
}
