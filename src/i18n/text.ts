import englishApi from './en/api.json' with { type: 'json' };
import englishBrowse from './en/browse.json' with { type: 'json' };
import englishChanges from './en/changes.json' with { type: 'json' };
import englishCite from './en/cite.json' with { type: 'json' };
import englishCompare from './en/compare.json' with { type: 'json' };
import englishEmbed from './en/embed.json' with { type: 'json' };
import englishFrame from './en/frame.json' with { type: 'json' };
import englishGlossary from './en/glossary.json' with { type: 'json' };
import englishMap from './en/map.json' with { type: 'json' };
import englishMethod from './en/method.json' with { type: 'json' };
import englishPath from './en/path.json' with { type: 'json' };
import englishProof from './en/proof.json' with { type: 'json' };
import englishRules from './en/rules.json' with { type: 'json' };
import englishSearch from './en/search.json' with { type: 'json' };
import englishSelection from './en/selection.json' with { type: 'json' };
import englishStatus from './en/status.json' with { type: 'json' };
import englishTable from './en/table.json' with { type: 'json' };
import type { TextValues } from './fill-text.ts';
import { fillText } from './fill-text.ts';
import api from './id/api.json' with { type: 'json' };
import browse from './id/browse.json' with { type: 'json' };
import changes from './id/changes.json' with { type: 'json' };
import cite from './id/cite.json' with { type: 'json' };
import compare from './id/compare.json' with { type: 'json' };
import embed from './id/embed.json' with { type: 'json' };
import frame from './id/frame.json' with { type: 'json' };
import glossary from './id/glossary.json' with { type: 'json' };
import map from './id/map.json' with { type: 'json' };
import method from './id/method.json' with { type: 'json' };
import path from './id/path.json' with { type: 'json' };
import proof from './id/proof.json' with { type: 'json' };
import rules from './id/rules.json' with { type: 'json' };
import search from './id/search.json' with { type: 'json' };
import selection from './id/selection.json' with { type: 'json' };
import status from './id/status.json' with { type: 'json' };
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
  ...glossary,
  ...method,
  ...path,
  ...rules,
  ...selection,
  ...status,
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
  ...englishGlossary,
  ...englishMethod,
  ...englishPath,
  ...englishRules,
  ...englishSelection,
  ...englishStatus,
};

/** Every key of the site's words; both languages hold the same ones, or the types fail. */
export type TextKey = keyof typeof indonesian;

const TEXTS: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = {
  id: indonesian,
  en: english satisfies Record<TextKey, string>,
};

/**
 * The site's words for a key, with `{name}` replaced and `{name|row|rows}` chosen by whether the value
 * is one; a name without a value throws.
 */
export function text(language: Language, key: TextKey, values: TextValues = {}): string {
  return fillText(TEXTS[language][key], values, (_, name) => {
    throw new Error(`missing value "${name}" for text "${key}"`);
  });
}

/** The words for a key with their `{name}` places left open, for code in the browser that fills them. */
export function openText(language: Language, key: TextKey): string {
  return TEXTS[language][key];
}
