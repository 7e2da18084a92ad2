import type { ServiceEvaluation, UnitEvent } from '../register/register.ts';
import type { UnitModel } from './by-unit.ts';
import type { UnitAward } from './unit-award.ts';

/** One line of a unit's history: an award, another event, or a public-service evaluation. */
export type HistoryEntry =
  | { readonly kind: 'award'; readonly date: string; readonly award: UnitAward }
  | { readonly kind: 'event'; readonly date: string; readonly event: UnitEvent }
  | { readonly kind: 'evaluation'; readonly date: string; readonly evaluation: ServiceEvaluation };

/** Everything that happened to a unit, oldest first; of one year the award comes first. */
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
  return entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
