import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { YearModel } from '../totals/by-year.ts';
import type { ChartRow } from './chart.ts';
import type { Extreme } from './extremes.ts';
import { extremes } from './extremes.ts';
import { hasOfficial, officialWords } from './official.ts';
import { sumOf, textIn } from './row-value.ts';
import {
  capital,
  count,
  fewNames,
  institutionInSentence,
  NOUNS,
  sentence,
  shared,
} from './sentence.ts';

function names(language: Language, { rows }: Extreme): string {
  const each = rows.map((row) => institutionInSentence(language, textIn(row, `label_${language}`)));
  return fewNames(language, each, NOUNS.institution);
}

/** What the ranking of a round shows, without a final stop. */
export function rankingTitle(language: Language, year: string, rows: readonly ChartRow[]): string {
  const id = language === 'id';
  const most = extremes(rows, 'official')?.most;
  if (most === undefined) {
    const named = count(language, sumOf(rows, 'named'), NOUNS.unit);
    return id
      ? `Angka resmi per instansi untuk ${year} tidak diketahui; ${named} diketahui namanya`
      : `No official figure by institution is known for ${year}; ${named} known by name`;
  }
  const tied = most.rows.length;
  const value = shared(language, officialWords(language, most.value, most.rows), tied);
  return id
    ? `${names(language, most)} punya angka resmi terbesar yang diketahui untuk ${year}: ${value}`
    : `${capital(names(language, most))} ${tied > 1 ? 'have' : 'has'} the largest known official figure of ${year}: ${value}`;
}

function officialClause(language: Language, model: YearModel, known: readonly ChartRow[]): string {
  const most = extremes(known, 'official')?.most;
  if (most === undefined) return '';
  const sum = officialWords(language, sumOf(known, 'official'), known);
  const many = count(language, known.length, NOUNS.institution);
  const figure = officialWords(language, most.value, most.rows);
  const all = model.awarded === null ? '' : formatNumber(language, model.awarded.value);
  const national = all === '' ? '' : ` (${language === 'id' ? 'nasional' : 'nationally'} ${all})`;
  if (known.length === 1) {
    return language === 'id'
      ? `angka resmi ${model.year} diketahui untuk satu instansi, ${names(language, most)}: ${figure}${national}`
      : `the official figure of ${model.year} is known for one institution, ${names(language, most)}: ${figure}${national}`;
  }
  const largest = `${names(language, most)} (${shared(language, figure, most.rows.length)})`;
  return language === 'id'
    ? `angka resmi ${model.year} diketahui untuk ${many}, berjumlah ${sum}${national}, terbesar ${largest}`
    : `official figures of ${model.year} are known for ${many}, ${sum} together${national}, the largest that of ${largest}`;
}

/** What is known of the institutions of a round, in one sentence. */
export function rankingSentence(
  language: Language,
  model: YearModel,
  rows: readonly ChartRow[],
): string {
  const known = rows.filter(hasOfficial);
  const rest = rows.length - known.length;
  const unknown =
    language === 'id'
      ? `untuk ${count('id', rest, NOUNS.institution)} angka resmi tidak diketahui`
      : `for ${count('en', rest, NOUNS.institution)} the official figure is unknown`;
  const named = sumOf(rows, 'named');
  return sentence([
    officialClause(language, model, known),
    rest === 0 ? '' : unknown,
    language === 'id'
      ? `${count('id', named, NOUNS.unit)} diketahui namanya`
      : `${count('en', named, NOUNS.unit)} ${named === 1 ? 'is' : 'are'} known by name`,
  ]);
}
