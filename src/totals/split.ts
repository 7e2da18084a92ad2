import type { Award } from '../register/register.ts';

/** Awards counted by predicate; an award of a round, never a unit over several rounds. */
export interface Split {
  readonly wbk: number;
  readonly wbbm: number;
  readonly total: number;
}

/** Counts awards by predicate. */
export function splitOf(awards: readonly Award[]): Split {
  const wbk = awards.filter((award) => award.predicate === 'WBK').length;
  return { wbk, wbbm: awards.length - wbk, total: awards.length };
}
