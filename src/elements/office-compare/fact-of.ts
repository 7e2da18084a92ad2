import type { Compared } from '../../totals/compared.ts';
import type { OfficialAwarded } from '../../totals/figure.ts';

/** A subject and a number of it. */
export interface FactValue {
  readonly subject: Compared;
  readonly value: number;
  readonly basis: OfficialAwarded['basis'];
}

/** What can truly be said of a comparison in one sentence; values stand largest first. */
export type Fact =
  | { readonly kind: 'common'; readonly year: number; readonly values: readonly FactValue[] }
  | { readonly kind: 'noCommon' | 'named'; readonly values: readonly FactValue[] }
  | { readonly kind: 'nothing' };

function officialIn(subject: Compared, year: number): FactValue[] {
  const official = subject.rounds.find((round) => round.year === year)?.official ?? null;
  // A number of one predicate only is less than the others count: it is not set beside them.
  if (official === null || official.basis === 'part') return [];
  return [{ subject, value: official.value, basis: official.basis }];
}

const largestFirst = (values: readonly FactValue[]) => values.toSorted((a, b) => b.value - a.value);

/**
 * The fact of a comparison: the official figures of the newest round that has one for all, else the named
 * awards; of places only these.
 */
export function factOf(subjects: readonly Compared[]): Fact {
  const years = [...new Set(subjects.flatMap(({ rounds }) => rounds.map(({ year }) => year)))];
  for (const year of years.sort((a, b) => b - a)) {
    const values = subjects.flatMap((subject) => officialIn(subject, year));
    if (values.length === subjects.length)
      return { kind: 'common', year, values: largestFirst(values) };
  }
  if (subjects.every(({ named }) => named.total === 0)) return { kind: 'nothing' };
  const isOfPlaces = subjects.every(({ level }) => level !== 'instansi');
  const values = subjects.map(
    (subject): FactValue => ({ subject, value: subject.named.total, basis: 'stated' }),
  );
  return { kind: isOfPlaces ? 'named' : 'noCommon', values: largestFirst(values) };
}
