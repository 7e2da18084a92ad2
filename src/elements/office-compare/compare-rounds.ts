import type { Compared, ComparedRound } from '../../totals/compared.ts';

/** One row of a comparison: a round, and what is known of each subject in it, in their order. */
export interface CompareRow {
  readonly year: number;
  /** Null where nothing is known of a subject in this round. */
  readonly rounds: readonly (ComparedRound | null)[];
}

/** The rounds in which something is known of any subject, newest first. */
export function compareRounds(subjects: readonly Compared[]): CompareRow[] {
  const years = new Set(subjects.flatMap(({ rounds }) => rounds.map(({ year }) => year)));
  return [...years]
    .sort((a, b) => b - a)
    .map((year) => ({
      year,
      rounds: subjects.map(({ rounds }) => rounds.find((round) => round.year === year) ?? null),
    }));
}
