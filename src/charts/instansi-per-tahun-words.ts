import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { addedWord, withAdded } from './basis.ts';
import type { ChartRow } from './chart.ts';
import { extremes } from './extremes.ts';
import { hasOfficial, officialWords } from './official.ts';
import { mismatchClause, otherClause } from './other-words.ts';
import { numberIn, sumOf, textIn } from './row-value.ts';
import { capital, count, institutionInSentence, NOUNS, sentence, yearWords } from './sentence.ts';

/** What the rounds of an institution show, without a final stop. */
export function institutionTitle(
  language: Language,
  name: string,
  rows: readonly ChartRow[],
): string {
  const id = language === 'id';
  const the = capital(institutionInSentence(language, name));
  const known = rows.filter(hasOfficial);
  const most = extremes(known, 'official')?.most;
  if (most === undefined) {
    const named = count(language, sumOf(rows, 'named') + sumOf(rows, 'delegated'), NOUNS.award);
    return id
      ? `${name}: ${named} diketahui nama unitnya, angka resmi tidak diketahui`
      : `${name}: ${named} known by the name of the unit, official figures unknown`;
  }
  const years = yearWords(language, most.rows);
  const value = officialWords(language, most.value, most.rows);
  const word = addedWord(language, most.rows);
  const added = word === '' ? '' : ` (${word})`;
  if (known.length === 1) {
    return id
      ? `${name} mendapat ${value} predikat${added} pada ${years}, satu-satunya putaran yang angka resminya diketahui`
      : `${the} was awarded ${value}${added} in ${years}, the only round whose official figure is known`;
  }
  const tie = most.rows.length > 1;
  return id
    ? `Angka resmi terbesar ${name} yang diketahui adalah ${value} predikat${added}, pada ${tie ? 'putaran ' : ''}${years}`
    : `${the} was awarded ${value}${tie ? ' each' : ''}${added} in ${years}, its largest official figure known`;
}

/** What is known of the rounds of an institution, in one sentence. */
export function institutionSentence(
  language: Language,
  name: string,
  rows: readonly ChartRow[],
): string {
  const id = language === 'id';
  const known = rows.filter(hasOfficial);
  const say = (row: ChartRow) => {
    const figure = officialWords(language, numberIn(row, 'official') ?? 0, [row]);
    return `${figure} (${withAdded(language, textIn(row, 'year'), [row])})`;
  };
  const years = { nameOf: (row: ChartRow) => textIn(row, 'year'), noun: NOUNS.year };
  const gaps = rows.filter((row) => !hasOfficial(row));
  const named = sumOf(rows, 'named');
  const own = sumOf(rows, 'delegated');
  const figures = known.map(say).join(', ');
  return sentence([
    figures === ''
      ? ''
      : id
        ? `angka resmi ${name}: ${figures}`
        : `${name}, official figures: ${figures}`,
    otherClause(language, known, years),
    mismatchClause(language, known, years),
    gaps.length === 0
      ? ''
      : id
        ? `angka resmi ${figures === '' ? `${name} ` : ''}tidak diketahui untuk ${yearWords('id', gaps)}`
        : `the official figure ${figures === '' ? `of ${institutionInSentence('en', name)} ` : ''}is unknown for ${yearWords('en', gaps)}`,
    id
      ? `${count('id', named, NOUNS.award)} diketahui nama unitnya`
      : `${count('en', named, NOUNS.award)} ${named === 1 ? 'is' : 'are'} known by the name of the unit`,
    own === 0
      ? ''
      : id
        ? `${formatNumber('id', own)} WBK lagi diberikan instansi ini sendiri (WBK mandiri)`
        : `${formatNumber('en', own)} more WBK granted by the institution itself`,
  ]);
}
