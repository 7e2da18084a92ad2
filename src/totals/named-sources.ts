import type { UnitAward } from './unit-award.ts';

/** Sources of the named awards of one round, each once, in the order of their ids. */
export function namedSources(awards: readonly UnitAward[], year: number): string[] {
  const sources = awards.filter((award) => award.year === year).flatMap((award) => award.sources);
  return [...new Set(sources)].sort();
}
