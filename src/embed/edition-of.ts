import { formatDate } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { EmbedOrigin } from './embed-origin.ts';

/** Version and licence of what an embed shows, in words, since it may be read years later. */
export function editionOf(language: Language, { release }: EmbedOrigin): string {
  const date = formatDate(language, release.date);
  return text(language, 'embed.edition', { version: release.version, date });
}
