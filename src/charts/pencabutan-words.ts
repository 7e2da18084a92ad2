import { formatDate, formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { ChartRow } from './chart.ts';
import { numberIn, textIn } from './row-value.ts';
import { count, NOUNS, sentence } from './sentence.ts';

const REVOCATION = { id: 'pencabutan', one: 'revocation', many: 'revocations' };

const knownOf = (rows: readonly ChartRow[]): number[] =>
  rows.flatMap((row) => numberIn(row, 'years_after') ?? []);

/** How many revocations are on record, and for how many nobody tells the year of the award; no final stop. */
export function revocationsTitle(language: Language, rows: readonly ChartRow[]): string {
  const id = language === 'id';
  const unknown = rows.length - knownOf(rows).length;
  const all = count(language, rows.length, REVOCATION);
  const opening = id ? `Register ini mencatat ${all}` : `This register has ${all} on record`;
  if (unknown === 0) return opening;
  if (unknown === rows.length) {
    return id
      ? `${opening}, semuanya tanpa tahun pemberian`
      : `${opening}, ${unknown === 1 ? 'without the year of its award' : 'all without the year of the award'}`;
  }
  const some = formatNumber(language, unknown);
  return id
    ? `${opening}, ${some} di antaranya tanpa tahun pemberian`
    : `${opening}, ${some} of them without the year of the award`;
}

/** How long after their awards the revocations came, the shortest and the longest, and what is unknown. */
export function revocationsSentence(language: Language, rows: readonly ChartRow[]): string {
  const id = language === 'id';
  const known = knownOf(rows);
  const unknown = rows.length - known.length;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const span =
    least === most
      ? count(language, most, NOUNS.year)
      : `${formatNumber(language, least)} ${id ? 'sampai' : 'to'} ${count(language, most, NOUNS.year)}`;
  return sentence([
    known.length === 0
      ? ''
      : id
        ? `${count('id', known.length, REVOCATION)} terjadi ${span} setelah putaran pemberiannya`
        : `${count('en', known.length, REVOCATION)} came ${span} after the round of the award`,
    unknown === 0
      ? ''
      : id
        ? `untuk ${formatNumber('id', unknown)} pencabutan tidak ada sumber yang menyebut tahun pemberiannya`
        : `for ${count('en', unknown, REVOCATION)} no source tells the year of the award`,
  ]);
}

/** How long after the award a revocation came, in words; says so where that is not known. */
export function lengthWords(language: Language, years: number | null): string {
  const id = language === 'id';
  if (years === null) return id ? 'lamanya tidak diketahui' : 'after an unknown time';
  if (years === 0) return id ? 'pada tahun yang sama' : 'in the same year';
  return `${count(language, years, NOUNS.year)} ${id ? 'kemudian' : 'later'}`;
}

/** From award to revocation in one line of words. */
export function revocationLine(language: Language, row: ChartRow): string {
  const id = language === 'id';
  const predicate = textIn(row, 'predicate');
  const round = numberIn(row, 'award_round');
  const start =
    round === null
      ? id
        ? `tahun pemberian ${predicate} tidak diketahui`
        : `year of the ${predicate} not known`
      : `${predicate} ${round}`;
  const end = `${id ? 'dicabut' : 'revoked'} ${formatDate(language, textIn(row, 'revoked'))}`;
  const length = round === null ? '' : `, ${lengthWords(language, numberIn(row, 'years_after'))}`;
  return `${start}, ${end}${length}`;
}
