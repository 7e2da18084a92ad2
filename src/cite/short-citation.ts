import { fillText } from '../i18n/fill-text.ts';
import type { Citation } from './citation.ts';
import { wordsOf } from './words-of.ts';

/** The citation for a sentence: who, which year, which version. */
export function shortCitation({ version, date, language }: Citation): string {
  return fillText(wordsOf(language)['cite.short'], { year: date.slice(0, 4), version });
}
