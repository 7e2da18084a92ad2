import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { YearModel } from '../totals/by-year.ts';
import type { Figures, OfficialAwarded } from '../totals/figure.ts';
import type { Split } from '../totals/split.ts';
import type { KeyItem, Segment } from './bars-picture.ts';
import type { ChartRow } from './chart.ts';
import { numberIn } from './row-value.ts';

/** The cells of an official figure: what no source tells stays null. */
export function officialCells(official: OfficialAwarded | null): ChartRow {
  return {
    official: official?.value ?? null,
    wbk: official?.wbk ?? null,
    wbbm: official?.wbbm ?? null,
    basis: official?.basis ?? '',
  };
}

/** Whether a row has an official figure. */
export function hasOfficial(row: ChartRow): boolean {
  return numberIn(row, 'official') !== null;
}

/** An official figure in words; where one of the rows knows only one predicate, it says so. */
export function officialWords(
  language: Language,
  value: number,
  rows: readonly ChartRow[],
): string {
  const number = formatNumber(language, value);
  if (rows.every((row) => row.basis !== 'part')) return number;
  return `${language === 'id' ? 'sedikitnya' : 'at least'} ${number}`;
}

/** What the ministry stated of a whole round, to stand beside a count of names. */
export function roundClause(language: Language, { awarded }: YearModel): string {
  if (awarded === null) {
    return language === 'id'
      ? 'angka resmi putaran ini tidak diketahui'
      : 'the official figure of this round is not known';
  }
  const value = officialWords(language, awarded.value, [officialCells(awarded)]);
  return language === 'id'
    ? `angka resmi putaran ini ${value}`
    : `the official figure of this round is ${value}`;
}

/** The cells of named awards. */
export function namedCells(named: Split): ChartRow {
  return { named: named.total, wbk: named.wbk, wbbm: named.wbbm };
}

/** WBK, WBBM and what of the total is neither, hatched. */
export function splitSegments(row: ChartRow, total: string): Segment[] {
  const wbk = numberIn(row, 'wbk') ?? 0;
  const wbbm = numberIn(row, 'wbbm') ?? 0;
  return [
    { paint: 'wbk', value: wbk },
    { paint: 'wbbm', value: wbbm },
    { paint: 'unknown', value: Math.max(0, (numberIn(row, total) ?? 0) - wbk - wbbm) },
  ];
}

/** What stands at the end of a split bar, best wording first: `763 = 681 + ★ 82`. */
export function splitTexts(language: Language, row: ChartRow, total: string): string[] {
  const say = (value: number) => formatNumber(language, value);
  const all = numberIn(row, total);
  const wbk = numberIn(row, 'wbk');
  const wbbm = numberIn(row, 'wbbm');
  const english = language === 'en';
  if (all === null) return [english ? 'unknown' : 'tidak diketahui'];
  if (row.basis === 'part') {
    const known = wbk === null ? `★ ${say(all)} WBBM` : `${say(all)} WBK`;
    const other = wbk === null ? 'WBK' : 'WBBM';
    return [
      `${known} · ${other} ${english ? 'unknown' : 'tidak diketahui'}`,
      `${english ? 'at least' : 'sedikitnya'} ${say(all)}`,
    ];
  }
  if (wbk === null && wbbm === null) {
    return [`${say(all)} · ${english ? 'split unknown' : 'rincian tidak diketahui'}`, say(all)];
  }
  if (wbbm === null || wbk === null) {
    const known = wbk === null ? `★ ${say(wbbm ?? 0)} WBBM` : `${say(wbk)} WBK`;
    return all === (wbk ?? wbbm) ? [known] : [`${say(all)} · ${known}`];
  }
  if (wbk + wbbm !== all) return [`${say(all)} ≠ ${say(wbk)} + ★ ${say(wbbm)}`];
  if (wbbm === 0) return [say(all)];
  return [wbk === 0 ? `★ ${say(all)}` : `${say(all)} = ${say(wbk)} + ★ ${say(wbbm)}`];
}

/** The key of a bar split by predicate. */
export function splitKey(language: Language): KeyItem[] {
  return [
    { paint: 'wbk', label: 'WBK' },
    { paint: 'wbbm', label: '★ WBBM' },
    {
      paint: 'unknown',
      label:
        language === 'en' ? 'WBK or WBBM, split unknown' : 'WBK atau WBBM, rincian tidak diketahui',
    },
  ];
}

/** Sources of an official figure and of its parts. */
export function officialSources({ awarded, wbk, wbbm }: Figures): string[] {
  return [awarded, wbk, wbbm].flatMap((figure) => figure?.sources ?? []);
}
