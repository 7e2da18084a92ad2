import type { ServiceEvaluation, UnitEvent } from '../register/register.ts';
import type { EventKind } from '../register/vocabulary.ts';
import type { UnitModel } from './by-unit.ts';
import type { UnitAward } from './unit-award.ts';
import { yearOf } from './year-of.ts';

/** One line of a unit's history: an award, another event, or a public-service evaluation. */
export type HistoryEntry =
  | { readonly kind: 'award'; readonly date: string; readonly award: UnitAward }
  | { readonly kind: 'event'; readonly date: string; readonly event: UnitEvent }
  | { readonly kind: 'evaluation'; readonly date: string; readonly evaluation: ServiceEvaluation };

/** Where in its year an event stands: stages come before an award, the rest after it. */
const PLACES: Readonly<Record<EventKind, number>> = {
  declared: 0,
  proposed: 1,
  're-evaluated': 3,
  revoked: 4,
};

const placeOf = (entry: HistoryEntry): number =>
  entry.kind === 'event' ? PLACES[entry.event.event] : entry.kind === 'award' ? 2 : 5;

/** An award is dated by its round alone, so within a year the kind of entry decides, then the date. */
function inOrder(a: HistoryEntry, b: HistoryEntry): number {
  const year = yearOf(a.date) - yearOf(b.date);
  return year || placeOf(a) - placeOf(b) || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);
}

/** Everything that happened to a unit, oldest first; of one year stages come before the award, the rest after. */
export function unitHistory(model: UnitModel): HistoryEntry[] {
  const entries: HistoryEntry[] = [
    ...model.awards.map((award) => ({ kind: 'award' as const, date: String(award.year), award })),
    ...model.events.map((event) => ({ kind: 'event' as const, date: event.date, event })),
    ...model.evaluations.map((evaluation) => ({
      kind: 'evaluation' as const,
      date: String(evaluation.year),
      evaluation,
    })),
  ];
  return entries.sort(inOrder);
}
