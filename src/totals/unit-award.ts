import type { Award, Both, Register, UnitEvent } from '../register/register.ts';
import type { Granter, Predicate } from '../register/vocabulary.ts';
import { yearOf } from './year-of.ts';

/** An award as a page shows it: with the date of its revocation, empty while it stands. */
export interface UnitAward {
  readonly year: number;
  readonly unit: string;
  readonly predicate: Predicate;
  readonly grantedBy: Granter;
  readonly sources: readonly string[];
  readonly note: Both;
  /** ISO date as far as known, or empty; revoked means that a source says so. */
  readonly revoked: string;
}

function revocationOf(award: Award, events: readonly UnitEvent[]): string {
  const revoked = events.find(
    (event) =>
      event.event === 'revoked' &&
      event.predicate === award.predicate &&
      yearOf(event.date) >= award.year,
  );
  return revoked?.date ?? '';
}

/** Every award of the register with its revocation, ordered by year, then unit. */
export function unitAwards(register: Register): UnitAward[] {
  const events = Map.groupBy(register.events, (event) => event.unit);
  return register.awards
    .map((award) => ({ ...award, revoked: revocationOf(award, events.get(award.unit) ?? []) }))
    .sort((a, b) => a.year - b.year || (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0));
}
