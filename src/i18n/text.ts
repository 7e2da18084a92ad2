import englishBrowse from './en/browse.json' with { type: 'json' };
import englishFrame from './en/frame.json' with { type: 'json' };
import englishProof from './en/proof.json' with { type: 'json' };
import browse from './id/browse.json' with { type: 'json' };
import frame from './id/frame.json' with { type: 'json' };
import proof from './id/proof.json' with { type: 'json' };
import type { Language } from './language.ts';

const indonesian = { ...frame, ...browse, ...proof };
const english = { ...englishFrame, ...englishBrowse, ...englishProof };

/** Every key of the site's words; both languages hold the same ones, or the types fail. */
export type TextKey = keyof typeof indonesian;

const TEXTS: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = {
  id: indonesian,
  en: english satisfies Record<TextKey, string>,
};

/** Values for the `{name}` places of a text. */
export type TextValues = Readonly<Record<string, string | number>>;

/** The site's words for a key, with `{name}` replaced; a name without a value throws. */
export function text(language: Language, key: TextKey, values: TextValues = {}): string {
  return TEXTS[language][key].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`missing value "${name}" for text "${key}"`);
    return String(value);
  });
}
