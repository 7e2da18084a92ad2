import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { ChartRow } from './chart.ts';
import type { OtherOf, OtherValue } from './other-values.ts';
import { othersIn, valuesOf } from './other-values.ts';
import { numberIn } from './row-value.ts';
import type { CountedNoun } from './sentence.ts';
import { count, listWords } from './sentence.ts';

/** More subjects than this are counted, not told one by one. */
const MOST_TOLD = 4;

/** A number with every other value that stands against it: `155 ≠ 149`. */
export function withOthers(language: Language, value: number, others: readonly number[]): string {
  const values = [...new Set([value, ...others])];
  return values.map((each) => formatNumber(language, each)).join(' ≠ ');
}

/** `WBK ≠ 71, 76`: what stands against parts of a figure, to follow it at a bar. */
export function againstTexts(
  language: Language,
  row: ChartRow,
  parts: readonly OtherOf[],
): string[] {
  return parts.flatMap((of) => {
    const values = valuesOf(row, of).map((value) => formatNumber(language, value));
    return values.length === 0 ? [] : [`${of} ≠ ${values.join(', ')}`.trim()];
  });
}

/** `149`, `71 or 76 WBK`: what other sources state of one subject, said once where a part says the same. */
export function otherWords(language: Language, others: readonly OtherValue[]): string {
  const plain = others.filter((other) => other.of === '').map((other) => other.value);
  const stated = others.filter(
    ({ of, value }) => of === '' || (of !== 'WBK + WBBM' && !plain.includes(value)),
  );
  const groups = [...Map.groupBy(stated, (other) => other.of)].map(([of, values]) => {
    const or = language === 'id' ? ' atau ' : ' or ';
    const numbers = values.map((other) => formatNumber(language, other.value)).join(or);
    return { of, numbers };
  });
  // Beside numbers of WBK or WBBM, a bare number says what it counts.
  const bare = groups.length === 1 ? '' : language === 'id' ? ' predikat' : ' awards';
  const words = groups.map(({ of, numbers }) => `${numbers}${of === '' ? bare : ` ${of}`}`);
  return listWords(language, words);
}

/** Names of rows inside a sentence, and what they are where they are only counted. */
export interface Subjects {
  readonly nameOf: (row: ChartRow) => string;
  readonly noun: CountedNoun;
}

/** What other sources state in place of the figures of some rows. */
export function otherClause(
  language: Language,
  rows: readonly ChartRow[],
  { nameOf, noun }: Subjects,
): string {
  const id = language === 'id';
  const differing = rows
    .map((row) => ({ row, words: otherWords(language, othersIn(row)) }))
    .filter(({ words }) => words !== '');
  if (differing.length === 0) return '';
  if (differing.length > MOST_TOLD) {
    const many = count(language, differing.length, noun);
    return id
      ? `untuk ${many} ada sumber yang menyebut angka lain`
      : `for ${many} another figure is stated elsewhere`;
  }
  const told = differing.map(({ row, words }) => `${words} (${nameOf(row)})`);
  return id
    ? `sumber lain menyebut ${listWords('id', told)}`
    : `stated elsewhere: ${listWords('en', told)}`;
}

/** Where WBK and WBBM do not make the figure stated. */
export function mismatchClause(
  language: Language,
  rows: readonly ChartRow[],
  { nameOf, noun }: Subjects,
): string {
  const id = language === 'id';
  const odd = rows.filter((row) => othersIn(row).some((other) => other.of === 'WBK + WBBM'));
  if (odd.length > MOST_TOLD) {
    const many = count(language, odd.length, noun);
    return id
      ? `untuk ${many} WBK dan WBBM tidak berjumlah sama dengan angka yang disebut`
      : `for ${many} WBK and WBBM do not make the figure stated`;
  }
  const told = odd.map((row) => {
    const [official = 0, wbk = 0, wbbm = 0] = ['official', 'wbk', 'wbbm'].map(
      (name) => numberIn(row, name) ?? 0,
    );
    const [all, one, two, sum] = [official, wbk, wbbm, wbk + wbbm].map((value) =>
      formatNumber(language, value),
    );
    return id
      ? `untuk ${nameOf(row)}, ${one} WBK dan ${two} WBBM berjumlah ${sum}, bukan ${all} yang disebut`
      : `for ${nameOf(row)}, ${one} WBK and ${two} WBBM make ${sum}, not the ${all} stated`;
  });
  return told.join('; ');
}
