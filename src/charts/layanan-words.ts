import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { ChartRow } from './chart.ts';
import { extremes } from './extremes.ts';
import { sumOf, textIn } from './row-value.ts';
import { count, fewNames, listWords, lowered, NOUNS, sentence, shared } from './sentence.ts';

const spaced = (name: string): string => (name === '' ? '' : ` ${name}`);

function names(language: Language, rows: readonly ChartRow[]): string {
  const each = rows.map((row) => lowered(textIn(row, `label_${language}`)));
  return fewNames(language, each, NOUNS.service);
}

/** What is counted, in words: awards whose unit the register knows by name. */
function named(language: Language, name: string, rows: readonly ChartRow[]): string {
  const all = count(language, sumOf(rows, 'named'), NOUNS.award);
  return language === 'id'
    ? `${all} yang nama unitnya tercatat${spaced(name)}`
    : `${all} known by name${spaced(name)}`;
}

/** What the services of a scope show, without a final stop; `name` says which scope. */
export function servicesTitle(language: Language, name: string, rows: readonly ChartRow[]): string {
  const most = extremes(rows, 'named')?.most;
  if (most === undefined) return '';
  const all = named(language, name, rows);
  const value = formatNumber(language, most.value);
  const service = names(language, most.rows);
  if (rows.length === 1) {
    return language === 'id'
      ? `Semua predikat yang nama unitnya tercatat${spaced(name)} untuk layanan ${service}: ${value}`
      : `All awards known by name${spaced(name)} are for ${service}: ${value}`;
  }
  if (most.rows.length === rows.length) {
    const services = count(language, rows.length, NOUNS.service);
    return language === 'id'
      ? `${all} terbagi rata atas ${services}, masing-masing ${value}`
      : `${all} are spread evenly over ${services}, ${value} each`;
  }
  const each = shared(language, value, most.rows.length);
  return language === 'id'
    ? `Dari ${all}, layanan terbanyak adalah ${service}: ${each}`
    : `Of ${all}, the most are for ${service}: ${each}`;
}

function rangeClause(language: Language, rows: readonly ChartRow[]): string {
  const range = extremes(rows, 'named');
  if (range === null || rows.length === 1) return '';
  const each = ({ value, rows: tied }: typeof range.most) =>
    shared(language, formatNumber(language, value), tied.length);
  if (range.most.value === range.least.value) {
    return `${names(language, rows)} ${each(range.most)}`;
  }
  const [most, least] = [range.most, range.least].map(
    (extreme) => `${names(language, extreme.rows)} (${each(extreme)})`,
  );
  return language === 'id'
    ? `terbanyak ${most}, tersedikit ${least}`
    : `the most for ${most}, the fewest for ${least}`;
}

/** What is known of the services of a scope, in one sentence; `round` says how much there is in all. */
export function servicesSentence(
  language: Language,
  name: string,
  rows: readonly ChartRow[],
  round: string,
): string {
  const split = ['wbk', 'wbbm']
    .map((each) => ({ each: each.toUpperCase(), value: sumOf(rows, each) }))
    .filter(({ value }) => value > 0)
    .map(({ each, value }) => `${formatNumber(language, value)} ${each}`);
  const all = `${named(language, name, rows)}: ${listWords(language, split)}`;
  const services =
    rows.length === 1 ? names(language, rows) : count(language, rows.length, NOUNS.service);
  return sentence([
    language === 'id'
      ? `${all}, untuk ${rows.length === 1 ? 'layanan ' : ''}${services}`
      : `${all}, for ${services}`,
    rangeClause(language, rows),
    round,
  ]);
}
