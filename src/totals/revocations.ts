import type { Condition, Register, UnitEvent } from '../register/register.ts';
import type { JudgedBy } from './judged-by.ts';
import { judgedBy } from './judged-by.ts';
import type { Site } from './site.ts';
import type { UnitAward } from './unit-award.ts';
import { yearOf } from './year-of.ts';

/** What the register does not hold of a revocation, in the order a page lists it. */
const LACKS = [
  'award-year',
  'award-day',
  'rule',
  'day',
  'trigger',
  're-evaluation',
  'decision',
  'again',
] as const;
export type Lack = (typeof LACKS)[number];

/** A predicate that was taken back, with the award it ended as far as that is known. */
export interface Revocation {
  readonly event: UnitEvent;
  readonly award: UnitAward | null;
  /** Year of the revocation less that of the award's round: days of the awards are not all on record. */
  readonly years: number | null;
  /** Rounds of the register that lie between both years. */
  readonly roundsBetween: number | null;
  readonly rule: JudgedBy | null;
  /** The next award of the same unit after it, if one is on record. */
  readonly regained: UnitAward | null;
  readonly lacks: readonly Lack[];
}

function lacksOf(site: Site, revocation: Omit<Revocation, 'lacks'>): Lack[] {
  const { event, award, rule, regained } = revocation;
  const { events } = site.unitModel(event.unit);
  const isKnown: Readonly<Record<Lack, boolean>> = {
    'award-year': award !== null,
    // Where even the year is missing, nobody need be told that the day is.
    'award-day': award === null || site.yearModel(award.year).ceremony !== '',
    rule: rule?.basis === 'stated',
    day: event.date.length === 10,
    trigger: event.note.id !== '',
    're-evaluation': events.some(
      ({ event: kind, date }) => kind === 're-evaluated' && date <= event.date,
    ),
    // A newspaper tells of the decision; the decision itself would come from the government.
    decision: ['government', 'regulation'].includes(site.source(event.source).kind),
    again: regained !== null,
  };
  return LACKS.filter((lack) => !isKnown[lack]);
}

function revocationOf(site: Site, event: UnitEvent): Revocation {
  const { awards } = site.unitModel(event.unit);
  const { rounds } = site.register;
  const year = yearOf(event.date);
  const award =
    awards.findLast((each) => each.predicate === event.predicate && each.year <= year) ?? null;
  const between = ({ year: round }: { readonly year: number }) =>
    award !== null && award.year < round && round < year;
  const revocation = {
    event,
    award,
    years: award === null ? null : year - award.year,
    roundsBetween: award === null ? null : rounds.filter(between).length,
    // By which rule an institution judges its own no source tells.
    rule:
      award === null || award.grantedBy === 'mandiri' ? null : judgedBy(site.register, award.year),
    regained: awards.find((each) => each.year > year) ?? null,
  };
  return { ...revocation, lacks: lacksOf(site, revocation) };
}

/** Every revocation of the register, the oldest first. */
export function revocationsOf(site: Site): Revocation[] {
  return site.register.events
    .filter(({ event }) => event === 'revoked')
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((event) => revocationOf(site, event));
}

/** What the rules say of taking a predicate back. */
export function revocationRules(register: Register): Condition[] {
  return register.conditions.filter(({ condition }) => /pencabutan/i.test(condition.id));
}
