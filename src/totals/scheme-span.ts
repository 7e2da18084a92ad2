import type { Condition, Register, Regulation } from '../register/register.ts';
import type { Predicate } from '../register/vocabulary.ts';
import { PREDICATES } from '../register/vocabulary.ts';
import { regulationLinks } from './regulation-links.ts';
import { schemeBefore } from './scheme-before.ts';

/** The rounds a scheme of conditions.csv was for; null is open: since the start, or until today. */
export interface SchemeSpan {
  readonly from: number | null;
  readonly until: number | null;
}

/** Whether a rule ends another one; what is only amended goes on. */
const replaces = (rule: Regulation, number: string): boolean =>
  regulationLinks(rule).some((link) => link.how === 'replaces' && link.number === number);

/** First round that a rule is known to have changed, or the year of the rule where no break tells. */
function firstRound(register: Register, number: string): number | null {
  const marked = register.breaks.find((each) => each.regulation === number);
  const known = register.regulations.find((each) => each.number === number);
  return marked?.year ?? known?.year ?? null;
}

function lastRound(register: Register, scheme: string): number | null {
  const mine = register.breaks.find((each) => each.regulation === scheme);
  if (mine?.kind === 'condition') {
    // A call for proposals holds until the next one.
    const later = register.breaks.filter(
      ({ kind, year }) => kind === 'condition' && year > mine.year,
    );
    return later.length === 0 ? null : Math.min(...later.map(({ year }) => year)) - 1;
  }
  const next = register.regulations.find((each) => replaces(each, scheme));
  const first = next === undefined ? null : firstRound(register, next.number);
  return first === null ? null : first - 1;
}

/**
 * When a regulation or a scheme without a number applied: by its break, by the rule it came before
 * ("sebelum 90/2021"), or by the year in its name; null where none of them places it in time.
 */
export function schemeSpan(register: Register, scheme: string): SchemeSpan | null {
  const from = firstRound(register, scheme);
  if (from !== null) return { from, until: lastRound(register, scheme) };
  const later = schemeBefore(scheme);
  if (later !== null) {
    const rule = register.regulations.find(({ number }) => number.endsWith(` ${later}`));
    const first = rule === undefined ? null : firstRound(register, rule.number);
    return first === null ? null : { from: null, until: first - 1 };
  }
  const year = /\b(\d{4})\b/.exec(scheme)?.[1];
  if (year === undefined) return null;
  const rules = register.breaks.filter(({ kind }) => kind === 'rule').map((each) => each.year);
  const next = rules.filter((each) => each > Number(year)).sort((a, b) => a - b)[0];
  return { from: Number(year), until: next === undefined ? null : next - 1 };
}

/** Whether a scheme applied to a round. */
export function isInSpan({ from, until }: SchemeSpan, year: number): boolean {
  return (from === null || from <= year) && (until === null || year <= until);
}

/** The calls for proposals whose conditions were for a round. */
export function conditionsOfRound(register: Register, year: number): Regulation[] {
  return register.regulations.filter(({ number }) => {
    const isCall = register.breaks.some(
      (each) => each.kind === 'condition' && each.regulation === number,
    );
    const span = isCall ? schemeSpan(register, number) : null;
    return span !== null && isInSpan(span, year);
  });
}

/** What the rules in force in a year say of taking a predicate back; a name without one is of both. */
export function revocationRulesAt(
  register: Register,
  year: number,
  predicate: Predicate,
): Condition[] {
  return register.conditions.filter(({ regulation, condition: { id } }) => {
    if (!/pencabutan/i.test(id)) return false;
    const named = PREDICATES.filter((each) => new RegExp(`\\b${each}\\b`).test(id));
    const span = schemeSpan(register, regulation);
    return (
      span !== null && isInSpan(span, year) && (named.length === 0 || named.includes(predicate))
    );
  });
}
