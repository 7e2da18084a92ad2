import { formatNumber } from '../i18n/format.ts';
import { formatRate } from '../i18n/format-rate.ts';
import type { Language } from '../i18n/language.ts';
import type { Both } from '../register/register.ts';
import type { NoRate } from '../totals/selection-rate.ts';
import type { ChartRow } from './chart.ts';
import { extremes } from './extremes.ts';
import { numbersInCell } from './numbers-in-cell.ts';
import { withOthers } from './other-words.ts';
import { numberIn, textIn } from './row-value.ts';
import {
  capital,
  count,
  institutionInSentence,
  listWords,
  NOUNS,
  sentence,
  shared,
  yearWords,
} from './sentence.ts';

const WHY: Readonly<Record<NoRate | 'contradiction', Both>> = {
  proposed: { id: 'jumlah usulan tidak diketahui', en: 'units proposed unknown' },
  awarded: { id: 'jumlah predikat tidak diketahui', en: 'units awarded unknown' },
  both: {
    id: 'jumlah usulan dan jumlah predikat tidak diketahui',
    en: 'units proposed and awarded unknown',
  },
  'one-predicate': {
    id: 'hanya jumlah satu predikat yang diketahui',
    en: 'the number of one predicate only is known',
  },
  contradiction: {
    id: 'predikat lebih banyak daripada usulan',
    en: 'more awarded than proposed',
  },
};

/** Why a subject has no rate. */
export function noRateWords(language: Language, why: NoRate | 'contradiction'): string {
  return WHY[why][language];
}

const hasRate = (row: ChartRow): boolean => numberIn(row, 'rate') !== null;

/** `20,6–20,7%`: from the lowest to the highest value of a row, or one of them where they look the same. */
function rangeWords(language: Language, row: ChartRow): string {
  const [low, high] = ['lowest', 'highest'].map((name) =>
    formatRate(language, numberIn(row, name) ?? 0),
  );
  return low === high ? (low ?? '') : `${low?.replace('%', '')}–${high}`;
}

const isRange = (row: ChartRow): boolean => row.lowest !== row.highest;

/** What stands at a bar, best wording first: `20,7% · 763 dari 3.691 ≠ 3.695`. */
export function rateTexts(language: Language, row: ChartRow): string[] {
  const id = language === 'id';
  const rate = numberIn(row, 'rate');
  const numbers = [
    [numberIn(row, 'awarded'), numbersInCell(row, 'other_awarded')],
    [numberIn(row, 'proposed'), numbersInCell(row, 'other_proposed')],
  ] as const;
  const [given, asked] = numbers.map(([value, others]) =>
    value === null ? '' : withOthers(language, value, others),
  );
  if (rate === null) {
    if (row.result === 'contradiction') {
      const clash = `${given} > ${asked}`;
      return [`${clash} · ${noRateWords(language, 'contradiction')}`, clash];
    }
    const unknown = id ? 'tidak diketahui' : 'unknown';
    const why = noRateWords(language, row.result as NoRate);
    return row.result === 'both' ? [unknown] : [why, unknown];
  }
  const differs =
    numbersInCell(row, 'other_awarded').length + numbersInCell(row, 'other_proposed').length > 0;
  const plain = formatRate(language, rate);
  const range = isRange(row) ? `${plain} (${rangeWords(language, row)})` : plain;
  const of = id ? 'dari' : 'of';
  return [
    ...new Set([
      `${range} · ${given} ${of} ${asked}`,
      differs && !isRange(row) ? `${plain} ≠` : range,
      differs ? `${plain} ≠` : plain,
    ]),
  ];
}

/** The rates of some rows in a row: `17,1% (2017), 22,5% (2018)`. */
function listed(
  language: Language,
  rows: readonly ChartRow[],
  nameOf: (row: ChartRow) => string,
  sayOf = (row: ChartRow) => formatRate(language, numberIn(row, 'rate') ?? 0),
): string {
  return listWords(
    language,
    rows.map((row) => `${sayOf(row)} (${nameOf(row)})`),
  );
}

/** What the rates of all rounds show, without a final stop. */
export function ratesTitle(language: Language, rows: readonly ChartRow[]): string {
  const id = language === 'id';
  const range = extremes(rows.filter(hasRate), 'rate');
  if (range === null) {
    return id
      ? 'Tingkat seleksi belum diketahui untuk putaran mana pun'
      : 'The selection rate is not known for any round';
  }
  const { most, least } = range;
  const say = (value: number) => formatRate(language, value);
  const [low, high] = [say(least.value), say(most.value)];
  if (most.value === least.value) {
    const each = shared(language, high, most.rows.length);
    return id
      ? `Tingkat seleksi yang diketahui, putaran ${yearWords('id', most.rows)}: ${each}`
      : `The known selection rate of ${yearWords('en', most.rows)}: ${each}`;
  }
  return id
    ? `Tingkat seleksi yang diketahui berkisar dari ${low} (${yearWords('id', least.rows)}) sampai ${high} (${yearWords('id', most.rows)})`
    : `Known selection rates go from ${low} (${yearWords('en', least.rows)}) to ${high} (${yearWords('en', most.rows)})`;
}

const yearOf = (row: ChartRow): string => textIn(row, 'year');

/** What other values would make of some rates. */
function rangeClause(
  language: Language,
  rows: readonly ChartRow[],
  nameOf: (row: ChartRow) => string,
): string {
  const differing = rows.filter((row) => hasRate(row) && isRange(row));
  if (differing.length === 0) return '';
  const told = listed(language, differing, nameOf, (row) => rangeWords(language, row));
  return language === 'id'
    ? `menurut semua angka yang disebut sumber ${told}`
    : `over all numbers that sources state ${told}`;
}

/** Where more were awarded than proposed. */
function contradictionClause(
  language: Language,
  rows: readonly ChartRow[],
  nameOf: (row: ChartRow) => string,
): string {
  const told = rows
    .filter((row) => row.result === 'contradiction')
    .map((row) => {
      const [given, asked] = ['awarded', 'proposed'].map((name) =>
        formatNumber(language, numberIn(row, name) ?? 0),
      );
      return language === 'id'
        ? `${given} predikat dari ${asked} usulan (${nameOf(row)})`
        : `${given} awarded of ${asked} proposed (${nameOf(row)})`;
    });
  if (told.length === 0) return '';
  return language === 'id'
    ? `tanpa tingkat karena angkanya bertentangan: ${listWords('id', told)}`
    : `without a rate because the figures contradict each other: ${listWords('en', told)}`;
}

/** Which rounds have a rate and which have none, in one sentence. */
export function ratesSentence(language: Language, rows: readonly ChartRow[]): string {
  const id = language === 'id';
  const known = rows.filter(hasRate);
  const gaps = rows.filter((row) => !hasRate(row) && row.result !== 'contradiction');
  const opening = id
    ? `tingkat seleksi, yaitu predikat dibagi usulan, diketahui untuk ${known.length} dari ${rows.length} tahun`
    : `the selection rate, awarded among proposed, is known for ${known.length} of ${rows.length} years`;
  const missing = id
    ? `untuk ${yearWords('id', gaps)} jumlah usulan atau jumlah predikat tidak diketahui`
    : `for ${yearWords('en', gaps)} the number proposed or awarded is not known`;
  return sentence([
    known.length === 0 ? opening : `${opening}: ${listed(language, known, yearOf)}`,
    rangeClause(language, rows, yearOf),
    contradictionClause(language, rows, yearOf),
    gaps.length === 0 ? '' : missing,
  ]);
}

const nameIn = (language: Language) => (row: ChartRow) =>
  institutionInSentence(language, textIn(row, `label_${language}`));

/** What the rates of institutions in a round show, without a final stop. */
export function shareTitle(language: Language, year: string, rows: readonly ChartRow[]): string {
  const known = rows.filter(hasRate);
  const [only] = known;
  const id = language === 'id';
  if (known.length === 1 && only !== undefined) {
    const [given, asked] = ['awarded', 'proposed'].map((name) =>
      formatNumber(language, numberIn(only, name) ?? 0),
    );
    const name = nameIn(language)(only);
    return id
      ? `${name} pada ${year}: ${given} dari ${asked} unit yang diusulkan mendapat predikat`
      : `${capital(name)} in ${year}: ${given} of ${asked} units proposed were awarded`;
  }
  const many = count(language, known.length, NOUNS.institution);
  return id
    ? `Tingkat seleksi pada ${year} diketahui untuk ${many}`
    : `The selection rate of ${year} is known for ${many}`;
}

/** The rates of institutions in a round, most proposed first, in one sentence. */
export function shareSentence(language: Language, year: string, rows: readonly ChartRow[]): string {
  const id = language === 'id';
  const known = rows.filter(hasRate);
  const nameOf = nameIn(language);
  const told = listed(language, known, nameOf);
  const alone = known.length === 1;
  const ordered = id
    ? `tingkat seleksi pada ${year}, diurutkan menurut banyaknya usulan: ${told}`
    : `selection rates of ${year}, in the order of units proposed: ${told}`;
  const single = id
    ? `tingkat seleksi pada ${year} diketahui untuk satu instansi: ${told}`
    : `the selection rate of ${year} is known for one institution: ${told}`;
  return sentence([
    alone ? single : ordered,
    rangeClause(language, rows, nameOf),
    contradictionClause(language, rows, nameOf),
    id
      ? 'untuk instansi lain jumlah usulan atau jumlah predikat tidak diketahui'
      : 'for other institutions the number proposed or awarded is not known',
  ]);
}
