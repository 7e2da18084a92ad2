import type { Language } from '../i18n/language.ts';
import type { Break } from '../register/register.ts';
import { breaksOf } from './breaks-of.ts';
import type { Chart, ChartContext } from './chart.ts';

/** What a reader must see who compares the rounds of a chart, or reads their sum; without its full stop. */
export function breaksLead(
  language: Language,
  { across }: Chart,
  breaks: readonly Break[],
): string {
  const count = breaks.length;
  if (across === 'adds') {
    return language === 'id'
      ? `Menjumlahkan putaran di kedua sisi ${count} perubahan`
      : `Adds up rounds on both sides of ${count === 1 ? 'a change' : `${count} changes`}`;
  }
  return language === 'id'
    ? 'Putaran sebelum dan sesudah perubahan ini tidak dapat dibandingkan begitu saja'
    : `Rounds before and after ${count === 1 ? 'this change' : 'these changes'} cannot simply be compared`;
}

/** Each break in one sentence after its first round. */
export function breakLines(language: Language, breaks: readonly Break[]): string[] {
  return breaks.map(({ year, sentence }) => `${year}: ${sentence[language]}`);
}

/** The breaks of a chart as one paragraph, for where no list can stand; empty where it crosses none. */
export function breaksParagraph(language: Language, chart: Chart, context: ChartContext): string {
  const breaks = breaksOf(chart, context);
  if (breaks.length === 0) return '';
  return `${breaksLead(language, chart, breaks)}. ${breakLines(language, breaks).join(' ')}`;
}
