import type { TextValues } from '../i18n/fill-text.ts';
import type { TextKey } from '../i18n/text.ts';
import { text } from '../i18n/text.ts';
import type { Both } from '../register/register.ts';

/** The site's words for a key in both languages. */
export function both(key: TextKey, values: TextValues = {}): Both {
  return { id: text('id', key, values), en: text('en', key, values) };
}

/** A note in both languages, or null where there is none. */
export function noteOrNull(note: Both): Both | null {
  return note.id === '' ? null : note;
}
