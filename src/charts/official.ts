import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { YearModel } from '../totals/by-year.ts';
import type { Figures, OfficialAwarded } from '../totals/figure.ts';
import type { Split } from '../totals/split.ts';
import { basisCells } from './basis.ts';
import type { ChartRow } from './chart.ts';
import { awardedOthers, otherCell } from './other-values.ts';
import { numberIn } from './row-value.ts';

/** The cells of an official figure and of what stands against it: what no source tells stays null. */
export function officialCells(official: OfficialAwarded | null, figures: Figures = {}): ChartRow {
  return {
    official: official?.value ?? null,
    wbk: official?.wbk ?? null,
    wbbm: official?.wbbm ?? null,
    ...basisCells(official?.basis),
    other_values: otherCell(awardedOthers(figures)),
  };
}

/** Whether a row has an official figure. */
export function hasOfficial(row: ChartRow): boolean {
  return numberIn(row, 'official') !== null;
}

/** `at least`, for words that are already made, where one of the rows knows only one predicate. */
export function atLeast(language: Language, words: string, rows: readonly ChartRow[]): string {
  if (rows.every((row) => row.basis !== 'part')) return words;
  return `${language === 'id' ? 'sedikitnya' : 'at least'} ${words}`;
}

/** An official figure in words; where one of the rows knows only one predicate, it says so. */
export function officialWords(
  language: Language,
  value: number,
  rows: readonly ChartRow[],
): string {
  return atLeast(language, formatNumber(language, value), rows);
}

/** What is known of the awards of a whole round, to stand beside a count of names. */
export function roundClause(language: Language, { awarded }: YearModel): string {
  const id = language === 'id';
  if (awarded === null) {
    return id
      ? 'angka resmi putaran ini tidak diketahui'
      : 'the official figure of this round is not known';
  }
  const value = officialWords(language, awarded.value, [officialCells(awarded)]);
  if (awarded.basis === 'sum') {
    return id
      ? `angka putaran ini ${value}, dijumlahkan dari WBK dan WBBM`
      : `the figure of this round is ${value}, added up from WBK and WBBM`;
  }
  return id ? `angka resmi putaran ini ${value}` : `the official figure of this round is ${value}`;
}

/** The cells of named awards. */
export function namedCells(named: Split): ChartRow {
  return { named: named.total, wbk: named.wbk, wbbm: named.wbbm };
}

/** Sources of the preferred values of an official figure and of its parts. */
export function officialSources({ awarded, wbk, wbbm }: Figures): string[] {
  return [awarded, wbk, wbbm].flatMap((figure) => figure?.sources ?? []);
}
