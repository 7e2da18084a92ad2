import type { PredicateStatus } from './predicate-status.ts';
import type { UnitAward } from './unit-award.ts';

/** The units whose last predicate is so many rounds old. */
export interface SinceCount {
  /** Round of the last award, or null where no source tells it. */
  readonly round: number | null;
  readonly roundsSince: number | null;
  readonly units: number;
  readonly wbk: number;
  readonly wbbm: number;
  /** How many of them were revoked. */
  readonly revoked: number;
}

/** How many units have their last predicate from each round, the newest first and unknown rounds last. */
export function unitsByRoundsSince(statuses: readonly PredicateStatus[]): SinceCount[] {
  return [...Map.groupBy(statuses, ({ round }) => round)]
    .map(([round, mine]): SinceCount => {
      const count = (is: (status: PredicateStatus) => boolean) => mine.filter(is).length;
      return {
        round,
        roundsSince: mine[0]?.roundsSince ?? null,
        units: mine.length,
        wbk: count(({ predicate }) => predicate === 'WBK'),
        wbbm: count(({ predicate }) => predicate === 'WBBM'),
        revoked: count(({ state }) => state === 'revoked'),
      };
    })
    .toSorted((a, b) => (b.round ?? 0) - (a.round ?? 0));
}

/** How many predicates would have been looked at again by the only known interval, and how many not yet. */
export function reEvaluationCounts(statuses: readonly PredicateStatus[]): {
  readonly passed: number;
  readonly ahead: number;
} {
  const timed = statuses.flatMap(({ reEvaluation }) =>
    reEvaluation.round === null ? [] : [reEvaluation],
  );
  const passed = timed.filter((each) => each.passed).length;
  return { passed, ahead: timed.length - passed };
}

/** A WBBM whose unit has an earlier WBK on record. */
export interface RaisedStatus extends PredicateStatus {
  readonly raisedFrom: UnitAward;
}

/** The units that were raised from WBK to WBBM, the newest first; what became of the WBBM does not matter. */
export function raisedStatuses(statuses: readonly PredicateStatus[]): RaisedStatus[] {
  return statuses
    .filter((status): status is RaisedStatus => status.raisedFrom !== null)
    .toSorted((a, b) => (b.round ?? 0) - (a.round ?? 0));
}
