import type { Register, UnitEvent } from '../register/register.ts';
import type { SiteTotals } from './site-totals.ts';
import type { UnitAward } from './unit-award.ts';
import { yearOf } from './year-of.ts';

/** The stages before an award that the register knows by name; they are no awards and count as none. */
export const STAGES = ['declared', 'proposed'] as const;
export type Stage = (typeof STAGES)[number];

/** A unit at a stage before an award. */
export interface UnitStage {
  readonly event: UnitEvent;
  readonly stage: Stage;
  /** Its first award in a round of the same year or later, if one is on record. */
  readonly award: UnitAward | null;
}

/** Units known by name to have declared a zone or to have been proposed, the newest first. */
export function stagesOf(register: Register, { units }: Pick<SiteTotals, 'units'>): UnitStage[] {
  const awards = new Map(units.map((unit) => [unit.id, unit.awards]));
  return register.events
    .flatMap((event): UnitStage[] => {
      const stage = STAGES.find((each) => each === event.event);
      if (stage === undefined) return [];
      const since = yearOf(event.date);
      const award = awards.get(event.unit)?.find(({ year }) => year >= since) ?? null;
      return [{ event, stage, award }];
    })
    .toSorted((a, b) => (a.event.date > b.event.date ? -1 : a.event.date < b.event.date ? 1 : 0));
}
