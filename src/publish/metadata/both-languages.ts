import type { Both } from '../../register/register.ts';

/** A text of JSON-LD that says its language. */
export interface LanguageValue {
  readonly '@value': string;
  readonly '@language': string;
}

/** A text in both languages as JSON-LD writes it. */
export function bothLanguages({ id, en }: Both): readonly LanguageValue[] {
  return [
    { '@value': id, '@language': 'id' },
    { '@value': en, '@language': 'en' },
  ];
}
