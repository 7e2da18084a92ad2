import type { Language } from '../i18n/language.ts';
import type { Break } from '../register/register.ts';
import type { ChartRow } from './chart.ts';
import { hasOfficial } from './official.ts';
import { numberIn } from './row-value.ts';
import { count, listWords, sentence, yearWords } from './sentence.ts';

const RULES = { id: 'aturan dan program', one: 'rule or programme', many: 'rules and programmes' };
const ROUNDS = { id: 'putaran', one: 'round', many: 'rounds' };

const roundsIn = (rows: readonly ChartRow[]): readonly ChartRow[] =>
  rows.filter((row) => row.is_round === 'yes');

/** How often the rule of judging changed from round to round, without a final stop. */
export function rulesTitle(
  language: Language,
  rows: readonly ChartRow[],
  crossed: readonly Break[],
): string {
  const rounds = roundsIn(rows).length;
  const times = crossed.filter(({ kind }) => kind === 'rule').length;
  if (language === 'id') {
    const often = times === 0 ? 'tidak pernah berubah' : `berubah ${times} kali`;
    return `Aturan penilaian ${often} dalam ${count('id', rounds, ROUNDS)}`;
  }
  const often = times === 0 ? 'never' : times === 1 ? 'once' : `${times} times`;
  return `The rule of judging changed ${often} in ${count('en', rounds, ROUNDS)}`;
}

/** What stands in the picture: rules by year, changes between rounds, and what is not known. */
export function rulesSentence(
  language: Language,
  rows: readonly ChartRow[],
  crossed: readonly Break[],
): string {
  const id = language === 'id';
  const all = rows.reduce((sum, row) => sum + (numberIn(row, 'rule_count') ?? 0), 0);
  const [first, last] = [rows.at(0)?.calendar_year, rows.at(-1)?.calendar_year];
  const span = id ? `dari ${first} sampai ${last}` : `from ${first} to ${last}`;
  const changes = crossed.map(({ year, label }) => `${label[language]} (${year})`);
  const gaps = roundsIn(rows)
    .filter((row) => !hasOfficial(row))
    .map((row) => ({ year: row.calendar_year ?? null }));
  return sentence([
    `${count(language, all, RULES)} ${span}`,
    changes.length === 0
      ? ''
      : `${id ? 'yang membedakan putaran' : 'what sets rounds apart'}: ${listWords(language, changes)}`,
    gaps.length === 0
      ? ''
      : id
        ? `angka resmi predikat tidak diketahui untuk ${yearWords('id', gaps)}`
        : `the official number of awards is unknown for ${yearWords('en', gaps)}`,
  ]);
}
