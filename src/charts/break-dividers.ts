import type { Language } from '../i18n/language.ts';
import type { Break } from '../register/register.ts';
import type { Divider } from './bars-picture.ts';

/** The rules across a bar chart before the bar of a round: one for each break that begins with it. */
export function breakDividers(
  language: Language,
  breaks: readonly Break[],
  year: number,
): Divider[] {
  return breaks
    .filter((each) => each.year === year)
    .map((each) => ({ kind: 'divider', text: each.label[language] }));
}
