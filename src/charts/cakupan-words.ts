import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { basisClauses } from './basis.ts';
import type { ChartRow } from './chart.ts';
import { atLeast, hasOfficial } from './official.ts';
import { sumOf } from './row-value.ts';
import { count, NOUNS, sentence, yearWords } from './sentence.ts';

const ROUND = { id: 'putaran', one: 'round', many: 'rounds' };

/** The figures of all rounds added up: a sum of ours that no source states. */
function totalWords(language: Language, known: readonly ChartRow[]): string {
  return atLeast(language, formatNumber(language, sumOf(known, 'official')), known);
}

/** How much of all rounds is known by name, without a final stop. */
export function coverageTitle(language: Language, rows: readonly ChartRow[]): string {
  const known = rows.filter(hasOfficial);
  const id = language === 'id';
  if (known.length === 0) {
    const named = count(language, sumOf(rows, 'named'), NOUNS.award);
    return id
      ? `${named} diketahui nama unitnya, tanpa angka resmi untuk membandingkan`
      : `${named} known by the name of the unit, with no official figure to compare`;
  }
  const named = formatNumber(language, sumOf(known, 'named'));
  const all = totalWords(language, known);
  const rounds = count(language, known.length, ROUND);
  return id
    ? `${named} dari ${all} predikat diketahui nama unitnya, bila angka resmi ${rounds} dijumlahkan`
    : `${named} of ${all} awards ${named === '1' ? 'is' : 'are'} known by the name of the unit, if the official figures of ${rounds} are added up`;
}

/** What is known of all rounds, layer by layer, in one sentence. */
export function coverageSentence(language: Language, rows: readonly ChartRow[]): string {
  const id = language === 'id';
  const known = rows.filter(hasOfficial);
  const gaps = rows.filter((row) => !hasOfficial(row));
  const [named, counted, unknown] = ['named', 'by_institution', 'unknown'].map((name) =>
    formatNumber(language, sumOf(known, name)),
  );
  const all = totalWords(language, known);
  const rounds = count(language, known.length, ROUND);
  const more = sumOf(gaps, 'named');
  const names = count(language, more, NOUNS.award);
  return sentence([
    known.length === 0
      ? ''
      : id
        ? `bila angka resmi ${rounds} dijumlahkan, ada ${all} predikat: ${named} diketahui nama unitnya, ${counted} hanya diketahui jumlahnya per instansi, dan ${unknown} belum diketahui sama sekali`
        : `the official figures of ${rounds} added up make ${all} awards: ${named} known by the name of the unit, ${counted} only as a number of some institution and ${unknown} not at all`,
    ...basisClauses(language, known),
    gaps.length === 0
      ? ''
      : id
        ? `angka resmi ${yearWords('id', gaps)} tidak diketahui${more === 0 ? '' : `, dengan ${names} yang diketahui nama unitnya`}`
        : `the official figure of ${yearWords('en', gaps)} is unknown${more === 0 ? '' : `, with ${names} known by the name of the unit`}`,
  ]);
}
