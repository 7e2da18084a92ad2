import { formatNumber, formatPercent } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Both } from '../register/register.ts';
import type { ChartRow } from './chart.ts';
import { valuesOf } from './other-values.ts';
import { numberIn } from './row-value.ts';
import { count, listWords, NOUNS, sentence } from './sentence.ts';

/** The steps of a round in their order, as the table names them. */
export const STEPS = {
  proposed: { id: 'Diusulkan', en: 'Proposed' },
  passed_selection: { id: 'Lolos seleksi awal', en: 'Passed the first selection' },
  awarded: { id: 'Mendapat predikat', en: 'Awarded' },
  wbk: { id: 'di antaranya WBK', en: 'of these WBK' },
  wbbm: { id: 'di antaranya WBBM', en: 'of these WBBM' },
} as const;
/** One of them. */
export type Step = keyof typeof STEPS;

/** The same after a number. */
const AFTER_NUMBER: Readonly<Record<Step, Both>> = {
  proposed: { id: 'diusulkan', en: 'proposed' },
  passed_selection: { id: 'lolos seleksi awal', en: 'past the first selection' },
  awarded: { id: 'mendapat predikat', en: 'awarded' },
  wbk: { id: 'WBK', en: 'WBK' },
  wbbm: { id: 'WBBM', en: 'WBBM' },
};

/** The row of a step, if its number is known. */
export function rowOf(rows: readonly ChartRow[], step: Step): ChartRow | undefined {
  return rows.find((row) => row.step === step);
}

/** The number of a step, or null where nobody states it. */
export function stepIn(rows: readonly ChartRow[], step: Step): number | null {
  const row = rowOf(rows, step);
  return row === undefined ? null : numberIn(row, 'units');
}

const were = (value: number): string => (value === 1 ? 'was' : 'were');

/** How many of the units proposed were awarded, without a final stop. */
export function selectionTitle(
  language: Language,
  year: string,
  rows: readonly ChartRow[],
): string {
  const proposed = stepIn(rows, 'proposed') ?? 0;
  const awarded = stepIn(rows, 'awarded') ?? 0;
  const [given, asked] = [awarded, proposed].map((value) => formatNumber(language, value));
  return language === 'id'
    ? `${given} dari ${asked} unit kerja yang diusulkan mendapat predikat pada ${year}`
    : `${given} of the ${count('en', proposed, NOUNS.unit)} proposed ${were(awarded)} awarded in ${year}`;
}

/** WBK and WBBM behind the number of awards: that they make it, that we added them up, or that they do not fit. */
function splitWords(
  language: Language,
  rows: readonly ChartRow[],
): { readonly inside: string; readonly after: string } {
  const id = language === 'id';
  const [wbk, wbbm] = [stepIn(rows, 'wbk'), stepIn(rows, 'wbbm')];
  if (wbk === null || wbbm === null) return { inside: '', after: '' };
  const awarded = rowOf(rows, 'awarded');
  const all = awarded === undefined ? null : numberIn(awarded, 'units');
  const say = (value: number) => formatNumber(language, value);
  const both = `${say(wbk)} WBK ${id ? 'dan' : 'and'} ${say(wbbm)} WBBM`;
  if (wbk + wbbm !== all) {
    const [sum, stated] = [say(wbk + wbbm), say(all ?? 0)];
    const after = id
      ? `${both} yang disebut berjumlah ${sum}, bukan ${stated}`
      : `the ${both} stated make ${sum}, not ${stated}`;
    return { inside: '', after };
  }
  if (awarded?.basis === 'sum') {
    return { inside: id ? `, dijumlahkan dari ${both}` : `, added up from ${both}`, after: '' };
  }
  return { inside: id ? `, yaitu ${both}` : `: ${both}`, after: '' };
}

/** What other sources state of the steps. */
function otherStepsClause(language: Language, rows: readonly ChartRow[]): string {
  const id = language === 'id';
  const told = rows.flatMap((row) => {
    const values = valuesOf(row, '').map((value) => formatNumber(language, value));
    const what = AFTER_NUMBER[row.step as Step][language];
    return values.length === 0 ? [] : [`${values.join(id ? ' atau ' : ' or ')} ${what}`];
  });
  if (told.length === 0) return '';
  return id
    ? `sumber lain menyebut ${listWords('id', told)}`
    : `stated elsewhere: ${listWords('en', told)}`;
}

/** From proposal to award in one sentence, with what is unknown and what does not fit. */
export function selectionSentence(
  language: Language,
  year: string,
  rows: readonly ChartRow[],
): string {
  const id = language === 'id';
  const proposed = stepIn(rows, 'proposed') ?? 0;
  const passed = stepIn(rows, 'passed_selection');
  const awarded = stepIn(rows, 'awarded') ?? 0;
  const say = (value: number) => formatNumber(language, value);
  const share =
    proposed > 0 && awarded > 0 && awarded <= proposed
      ? ` (${formatPercent(language, awarded / proposed)})`
      : '';
  const middle = passed === null ? '' : id ? `${say(passed)} lolos seleksi awal dan ` : '';
  const middleEn = passed === null ? '' : `${say(passed)} passed the first selection and `;
  const { inside, after } = splitWords(language, rows);
  return sentence([
    id
      ? `dari ${say(proposed)} unit kerja yang diusulkan pada ${year}, ${middle}${say(awarded)} mendapat predikat${share}${inside}`
      : `of the ${count('en', proposed, NOUNS.unit)} proposed in ${year}, ${middleEn}${say(awarded)} ${were(awarded)} awarded${share}${inside}`,
    after,
    otherStepsClause(language, rows),
    passed !== null
      ? ''
      : id
        ? 'jumlah yang lolos seleksi awal tidak diketahui'
        : 'how many passed the first selection is not known',
  ]);
}
