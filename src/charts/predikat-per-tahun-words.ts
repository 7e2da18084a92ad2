import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { ChartRow } from './chart.ts';
import { extremes } from './extremes.ts';
import { hasOfficial } from './official.ts';
import { numberIn, textIn } from './row-value.ts';
import { sentence, yearWords } from './sentence.ts';

/** What the awards by round show, without a final stop. */
export function yearsTitle(language: Language, rows: readonly ChartRow[]): string {
  const most = extremes(rows, 'official')?.most;
  if (most === undefined) {
    return language === 'id'
      ? 'Jumlah resmi predikat belum diketahui untuk putaran mana pun'
      : 'The official number of awards is not known for any round';
  }
  const years = yearWords(language, most.rows);
  const value = formatNumber(language, most.value);
  const each = most.rows.length > 1 ? { id: 'masing-masing ', en: ' each' } : { id: '', en: '' };
  return language === 'id'
    ? `Jumlah predikat terbanyak yang diketahui ada pada putaran ${years}: ${each.id}${value}`
    : `The largest known number of awards is that of ${years}: ${value}${each.en}`;
}

function newestClause(language: Language, rows: readonly ChartRow[]): string {
  const [before, newest] = rows.slice(-2);
  const now = newest && numberIn(newest, 'official');
  const then = before && numberIn(before, 'official');
  if (newest === undefined || typeof now !== 'number' || typeof then !== 'number') return '';
  const [year, last] = [textIn(newest, 'year'), before && textIn(before, 'year')];
  const [value, change] = [now, Math.abs(now - then)].map((n) => formatNumber(language, n));
  if (now === then) {
    return language === 'id'
      ? `putaran ${year} memberi ${value}, sama dengan ${last}`
      : `${year} gave ${value}, as many as ${last}`;
  }
  const more = now > then;
  return language === 'id'
    ? `putaran ${year} memberi ${value}, ${change} lebih ${more ? 'banyak' : 'sedikit'} daripada ${last}`
    : `${year} gave ${value}, ${change} ${more ? 'more' : 'fewer'} than ${last}`;
}

function rangeClause(language: Language, rows: readonly ChartRow[]): string {
  const range = extremes(rows, 'official');
  if (range === null) return '';
  const say = (extreme: typeof range.most) =>
    `${formatNumber(language, extreme.value)} (${yearWords(language, extreme.rows)})`;
  const known = rows.filter(hasOfficial).length;
  const id = `angka resmi diketahui untuk ${known} dari ${rows.length} tahun`;
  const en = `official figures are known for ${known} of ${rows.length} years`;
  if (range.most.value === range.least.value) {
    return `${language === 'id' ? id : en}: ${say(range.most)}`;
  }
  return language === 'id'
    ? `${id}: terbanyak ${say(range.most)}, tersedikit ${say(range.least)}`
    : `${en}: most ${say(range.most)}, fewest ${say(range.least)}`;
}

function splitDiffers(row: ChartRow): boolean {
  const [official, wbk, wbbm] = ['official', 'wbk', 'wbbm'].map((name) => numberIn(row, name));
  return (
    typeof wbk === 'number' &&
    typeof wbbm === 'number' &&
    hasOfficial(row) &&
    wbk + wbbm !== official
  );
}

function differenceClause(language: Language, row: ChartRow): string {
  const [official, wbk, wbbm] = ['official', 'wbk', 'wbbm'].map((name) =>
    formatNumber(language, numberIn(row, name) ?? 0),
  );
  const year = textIn(row, 'year');
  return language === 'id'
    ? `untuk ${year} jumlah ${wbk} WBK dan ${wbbm} WBBM tidak sama dengan ${official} yang disebut`
    : `for ${year} ${wbk} WBK and ${wbbm} WBBM do not add up to the ${official} stated`;
}

function unknownClauses(language: Language, rows: readonly ChartRow[]): string[] {
  const gaps = rows.filter((row) => !hasOfficial(row));
  const unsplit = rows.filter(
    (row) => hasOfficial(row) && (numberIn(row, 'wbk') === null || numberIn(row, 'wbbm') === null),
  );
  const clause = (some: readonly ChartRow[], id: string, en: string) =>
    some.length === 0 ? '' : `${language === 'id' ? id : en} ${yearWords(language, some)}`;
  const odd = rows.filter((row) => splitDiffers(row));
  return [
    ...odd.map((row) => differenceClause(language, row)),
    clause(gaps, 'angka resmi tidak diketahui untuk', 'the official figure is unknown for'),
    clause(
      unsplit,
      'rincian WBK dan WBBM tidak diketahui untuk',
      'the split into WBK and WBBM is unknown for',
    ),
  ];
}

/** What is known of the awards by round, in one sentence. */
export function yearsSentence(language: Language, rows: readonly ChartRow[]): string {
  return sentence([
    rangeClause(language, rows),
    newestClause(language, rows),
    ...unknownClauses(language, rows),
  ]);
}
