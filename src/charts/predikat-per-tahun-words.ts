import type { Language } from '../i18n/language.ts';
import { basisClauses } from './basis.ts';
import type { ChartRow } from './chart.ts';
import { extremes } from './extremes.ts';
import { hasOfficial, officialWords } from './official.ts';
import { mismatchClause, otherClause } from './other-words.ts';
import { numberIn, textIn } from './row-value.ts';
import { NOUNS, sentence, yearWords } from './sentence.ts';

/** What the awards by round show, without a final stop. */
export function yearsTitle(language: Language, rows: readonly ChartRow[]): string {
  const most = extremes(rows, 'official')?.most;
  if (most === undefined) {
    return language === 'id'
      ? 'Jumlah resmi predikat belum diketahui untuk putaran mana pun'
      : 'The official number of awards is not known for any round';
  }
  const years = yearWords(language, most.rows);
  const value = officialWords(language, most.value, most.rows);
  const each = most.rows.length > 1 ? { id: 'masing-masing ', en: ' each' } : { id: '', en: '' };
  return language === 'id'
    ? `Jumlah predikat terbanyak yang diketahui ada pada putaran ${years}: ${each.id}${value}`
    : `The largest known number of awards is that of ${years}: ${value}${each.en}`;
}

function rangeClause(language: Language, rows: readonly ChartRow[]): string {
  const range = extremes(rows, 'official');
  if (range === null) return '';
  const say = (value: number, of: readonly ChartRow[]) =>
    `${officialWords(language, value, of)} (${yearWords(language, of)})`;
  const { most, least } = range;
  const known = rows.filter(hasOfficial).length;
  const id = language === 'id';
  const opening = id
    ? `angka resmi diketahui untuk ${known} dari ${rows.length} tahun`
    : `official figures are known for ${known} of ${rows.length} years`;
  if (most.value === least.value) return `${opening}: ${say(most.value, most.rows)}`;
  const newest = rows.at(-1);
  const now = newest === undefined ? null : numberIn(newest, 'official');
  // No difference to the year before: rules change, and some years rest on one source.
  const last =
    newest === undefined || now === null || now === most.value || now === least.value
      ? ''
      : `, ${id ? 'terbaru' : 'newest'} ${say(now, [newest])}`;
  return id
    ? `${opening}: terbanyak ${say(most.value, most.rows)}, tersedikit ${say(least.value, least.rows)}${last}`
    : `${opening}: most ${say(most.value, most.rows)}, fewest ${say(least.value, least.rows)}${last}`;
}

function clauseOf(language: Language, some: readonly ChartRow[], id: string, en: string): string {
  return some.length === 0 ? '' : `${language === 'id' ? id : en} ${yearWords(language, some)}`;
}

function unknownClauses(language: Language, rows: readonly ChartRow[]): string[] {
  const gaps = rows.filter((row) => !hasOfficial(row));
  const unsplit = rows.filter(
    (row) => hasOfficial(row) && (numberIn(row, 'wbk') === null || numberIn(row, 'wbbm') === null),
  );
  return [
    clauseOf(
      language,
      gaps,
      'angka resmi tidak diketahui untuk',
      'the official figure is unknown for',
    ),
    clauseOf(
      language,
      unsplit,
      'rincian WBK dan WBBM tidak diketahui untuk',
      'the split into WBK and WBBM is unknown for',
    ),
  ];
}

/** Which figures rest on one source, on our own addition, or are contradicted. */
function doubtClauses(language: Language, rows: readonly ChartRow[]): string[] {
  const years = { nameOf: (row: ChartRow) => textIn(row, 'year'), noun: NOUNS.year };
  return [
    clauseOf(
      language,
      rows.filter((row) => numberIn(row, 'source_count') === 1),
      'hanya satu sumber yang menyebut angka untuk',
      'only one source states the figure for',
    ),
    ...basisClauses(language, rows),
    otherClause(language, rows, years),
    mismatchClause(language, rows, years),
  ];
}

/** What is known of the awards by round, and in a second sentence what is doubtful about it. */
export function yearsSentence(language: Language, rows: readonly ChartRow[]): string {
  const known = sentence([rangeClause(language, rows), ...unknownClauses(language, rows)]);
  const doubts = doubtClauses(language, rows).filter((clause) => clause !== '');
  return doubts.length === 0 ? known : `${known} ${sentence(doubts)}`;
}
