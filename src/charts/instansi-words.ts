import type { Language } from '../i18n/language.ts';
import type { YearModel } from '../totals/by-year.ts';
import { addedWord, withAdded } from './basis.ts';
import type { ChartRow } from './chart.ts';
import type { Extreme } from './extremes.ts';
import { extremes } from './extremes.ts';
import { atLeast, hasOfficial, officialCells, officialWords } from './official.ts';
import { valuesOf } from './other-values.ts';
import { againstTexts, mismatchClause, otherClause, withOthers } from './other-words.ts';
import { numberIn, sumOf, textIn } from './row-value.ts';
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

/** A figure at its bar, with what stands against it, whether we added it up, and how many are named. */
export function figureTexts(language: Language, row: ChartRow, named: string): string[] {
  const against = row.basis === 'sum' ? againstTexts(language, row, ['WBK', 'WBBM']) : [];
  const others = row.basis === 'part' ? (['WBK', 'WBBM'] as const) : (['', 'WBK + WBBM'] as const);
  const values = others.flatMap((of) => valuesOf(row, of));
  const figure = withOthers(language, numberIn(row, 'official') ?? 0, values);
  const words = atLeast(language, figure, [row]);
  const short = against.length === 0 ? words : `${words} ≠`;
  const added = addedWord(language, [row]);
  const wordings = [
    [words, ...(added === '' ? [] : [added]), ...against, named].join(' · '),
    [words, ...(added === '' ? [] : [added]), ...against].join(' · '),
    `${short} · ${named}`,
    short,
  ];
  return [...new Set(wordings)];
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
  const figure = shared(language, officialWords(language, most.value, most.rows), tied);
  const value = withAdded(language, figure, most.rows);
  return id
    ? `${names(language, most)} punya angka resmi terbesar yang diketahui untuk ${year}: ${value}`
    : `${capital(names(language, most))} ${tied > 1 ? 'have' : 'has'} the largest known official figure of ${year}: ${value}`;
}

function nationalWords(language: Language, { awarded }: YearModel): string {
  if (awarded === null) return '';
  const rows = [officialCells(awarded)];
  const all = withAdded(language, officialWords(language, awarded.value, rows), rows);
  return ` (${language === 'id' ? 'nasional' : 'nationally'} ${all})`;
}

function officialClause(language: Language, model: YearModel, known: readonly ChartRow[]): string {
  const most = extremes(known, 'official')?.most;
  if (most === undefined) return '';
  const sum = officialWords(language, sumOf(known, 'official'), known);
  const many = count(language, known.length, NOUNS.institution);
  const plain = officialWords(language, most.value, most.rows);
  const figure = withAdded(language, shared(language, plain, most.rows.length), most.rows);
  const national = nationalWords(language, model);
  if (known.length === 1) {
    return language === 'id'
      ? `angka resmi ${model.year} diketahui untuk satu instansi, ${names(language, most)}: ${figure}${national}`
      : `the official figure of ${model.year} is known for one institution, ${names(language, most)}: ${figure}${national}`;
  }
  const largest = `${names(language, most)} (${figure})`;
  return language === 'id'
    ? `angka resmi ${model.year} diketahui untuk ${many}, bila dijumlahkan ${sum}${national}, terbesar ${largest}`
    : `official figures of ${model.year} are known for ${many}, ${sum} when added up${national}, the largest that of ${largest}`;
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
  const subjects = {
    nameOf: (row: ChartRow) => institutionInSentence(language, textIn(row, `label_${language}`)),
    noun: NOUNS.institution,
  };
  return sentence([
    officialClause(language, model, known),
    otherClause(language, known, subjects),
    mismatchClause(language, known, subjects),
    rest === 0 ? '' : unknown,
    language === 'id'
      ? `${count('id', named, NOUNS.unit)} diketahui namanya`
      : `${count('en', named, NOUNS.unit)} ${named === 1 ? 'is' : 'are'} known by name`,
  ]);
}
