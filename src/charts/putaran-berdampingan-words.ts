import type { Language } from '../i18n/language.ts';
import type { ChartRow } from './chart.ts';
import { officialWords } from './official.ts';
import { mismatchClause, otherClause } from './other-words.ts';
import { numberIn, textIn } from './row-value.ts';
import { count, listWords, NOUNS, sentence, yearWords } from './sentence.ts';

const isKnown = (name: string) => (row: ChartRow) => numberIn(row, name) !== null;

/** How many rounds have which number, without a final stop. */
export function panelsTitle(language: Language, rows: readonly ChartRow[]): string {
  const asked = rows.filter(isKnown('proposed')).length;
  const given = rows.filter(isKnown('official')).length;
  return language === 'id'
    ? `Jumlah predikat diketahui untuk ${given} dari ${rows.length} tahun, jumlah usulan untuk ${asked}`
    : `The number of awards is known for ${given} of ${count('en', rows.length, NOUNS.year)}, that of proposals for ${asked}`;
}

function gapClause(language: Language, rows: readonly ChartRow[], name: string): string {
  const gaps = rows.filter((row) => !isKnown(name)(row));
  if (gaps.length === 0) return '';
  const what =
    name === 'proposed'
      ? { id: 'jumlah usulan', en: 'the number proposed' }
      : { id: 'jumlah predikat', en: 'the number awarded' };
  return language === 'id'
    ? `${what.id} tidak diketahui untuk ${yearWords('id', gaps)}`
    : `${what.en} is not known for ${yearWords('en', gaps)}`;
}

/** Every round with its numbers, what is not known and what sources state otherwise, in one sentence. */
export function panelsSentence(language: Language, rows: readonly ChartRow[]): string {
  const id = language === 'id';
  const known = rows.filter(isKnown('official'));
  const told = known.map((row) => {
    const given = officialWords(language, numberIn(row, 'official') ?? 0, [row]);
    const asked = numberIn(row, 'proposed');
    const of = asked === null ? '' : ` ${id ? 'dari' : 'of'} ${officialWords(language, asked, [])}`;
    return `${given}${of} (${textIn(row, 'year')})`;
  });
  const subjects = { nameOf: (row: ChartRow) => textIn(row, 'year'), noun: NOUNS.year };
  const opening = id
    ? `unit yang mendapat predikat, dan dari berapa usulan bila diketahui: ${listWords('id', told)}`
    : `units awarded, and of how many proposed where that is known: ${listWords('en', told)}`;
  return sentence([
    known.length === 0 ? '' : opening,
    gapClause(language, rows, 'proposed'),
    gapClause(language, rows, 'official'),
    otherClause(language, known, subjects),
    mismatchClause(language, known, subjects),
  ]);
}
