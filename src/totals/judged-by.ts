import type { Register, Regulation } from '../register/register.ts';
import type { BreakBasis } from '../register/vocabulary.ts';

/** The rule that a round was judged by. */
export interface JudgedBy {
  readonly regulation: Regulation;
  /** First round under this rule. */
  readonly from: number;
  /** Whether a source states that first round, or it follows from the year of the rule. */
  readonly basis: BreakBasis;
}

/** The rule in force for a round, or null where the register knows of none so old. */
export function judgedBy(register: Register, year: number): JudgedBy | null {
  const latest = register.breaks
    .filter((each) => each.kind === 'rule' && each.year <= year)
    .toSorted((a, b) => b.year - a.year)
    .at(0);
  const regulation = register.regulations.find(({ number }) => number === latest?.regulation);
  if (latest === undefined || regulation === undefined) return null;
  return { regulation, from: latest.year, basis: latest.basis };
}
