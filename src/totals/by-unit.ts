import type { Register, ServiceEvaluation, UnitEvent } from '../register/register.ts';
import type { Granter, Predicate } from '../register/vocabulary.ts';
import type { UnitAward } from './unit-award.ts';

/** The last thing known of a unit's predicate, in words a page can print. */
export interface LastPredicate {
  readonly predicate: Predicate;
  readonly grantedBy: Granter;
  /** Round of the award, or null where no source tells it (a revocation alone is known). */
  readonly year: number | null;
  readonly revoked: string;
}

/** Everything a page says about one unit. */
export interface UnitModel {
  readonly id: string;
  readonly awards: readonly UnitAward[];
  readonly events: readonly UnitEvent[];
  readonly evaluations: readonly ServiceEvaluation[];
  readonly last: LastPredicate | null;
  readonly sources: readonly string[];
  /** Other units in the same city. */
  readonly neighbours: readonly string[];
}

function lastOf(awards: readonly UnitAward[], events: readonly UnitEvent[]): LastPredicate | null {
  const award = awards.at(-1);
  if (award !== undefined) {
    const { predicate, grantedBy, year, revoked } = award;
    return { predicate, grantedBy, year, revoked };
  }
  const revoked = events.find((event) => event.event === 'revoked');
  if (revoked === undefined || revoked.predicate === '') return null;
  // Only the ministry's revocations are known; no institution is known to have taken back its own.
  return {
    predicate: revoked.predicate,
    grantedBy: 'kemenpanrb',
    year: null,
    revoked: revoked.date,
  };
}

/** One model a unit, in the order of units.csv. */
export function byUnit(register: Register, awards: readonly UnitAward[]): UnitModel[] {
  const awardsOf = Map.groupBy(awards, (award) => award.unit);
  const eventsOf = Map.groupBy(register.events, (event) => event.unit);
  const evaluationsOf = Map.groupBy(register.evaluations, (evaluation) => evaluation.unit);
  const inCity = Map.groupBy(register.units, (unit) => unit.city);
  return register.units.map((unit) => {
    const mine = awardsOf.get(unit.id) ?? [];
    const events = (eventsOf.get(unit.id) ?? []).toSorted((a, b) => (a.date < b.date ? -1 : 1));
    const evaluations = evaluationsOf.get(unit.id) ?? [];
    const sources = [
      ...mine.flatMap((award) => award.sources),
      ...events.map((event) => event.source),
      ...evaluations.map((evaluation) => evaluation.source),
    ];
    return {
      id: unit.id,
      awards: mine,
      events,
      evaluations,
      last: lastOf(mine, events),
      sources: [...new Set(sources)],
      neighbours:
        unit.city === ''
          ? []
          : (inCity.get(unit.city) ?? []).map((other) => other.id).filter((id) => id !== unit.id),
    };
  });
}
