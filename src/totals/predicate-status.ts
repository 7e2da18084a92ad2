import type { Condition, Register, Regulation, UnitEvent } from '../register/register.ts';
import type { EventKind, Granter, Predicate } from '../register/vocabulary.ts';
import type { UnitModel } from './by-unit.ts';
import type { JudgedBy } from './judged-by.ts';
import { judgedBy } from './judged-by.ts';
import { newestRound, roundsSince } from './newest-round.ts';
import { raisedFrom } from './raised-from.ts';
import { reEvaluationInterval } from './re-evaluation-interval.ts';
import { conditionsOfRound, revocationRulesAt } from './scheme-span.ts';
import type { UnitAward } from './unit-award.ts';
import { unitHistory } from './unit-history.ts';
import { yearOf } from './year-of.ts';

/** The last thing known of a predicate; none of these words says that it still holds today. */
export const STATUS_STATES = ['awarded', 'raised', 'kept', 'revoked'] as const;
export type StatusState = (typeof STATUS_STATES)[number];

/** The last line of a unit's history that tells of a predicate or of a stage before one. */
export interface LastEvent {
  readonly event: 'awarded' | EventKind;
  /** The round of an award, else the date of the event as far as it is known. */
  readonly date: string;
  readonly sources: readonly string[];
  /** Rounds of the register after the year it happened in. */
  readonly roundsSince: number;
}

/** Why no round can be named in which a predicate would be looked at again. */
export type NoReEvaluation = 'revoked' | 'year-unknown' | 'mandiri' | 'no-interval';

/** When a predicate would be looked at again by the only interval that a source gives. */
export type ReEvaluation =
  | { readonly round: null; readonly why: NoReEvaluation }
  | {
      readonly round: number;
      /** The year it is counted from: that of the award, or of the last re-evaluation on record. */
      readonly from: number;
      /** Whether the newest round of the register has come so far. */
      readonly passed: boolean;
      /** Source of the interval it is counted with. */
      readonly source: string;
    };

/** What is known of the last predicate of a unit, without a word on whether it holds today. */
export interface PredicateStatus {
  readonly unit: string;
  readonly predicate: Predicate;
  readonly grantedBy: Granter;
  /** Round of the award, or null where no source tells it. */
  readonly round: number | null;
  /** Rounds of the register after that one; null with it. */
  readonly roundsSince: number | null;
  readonly state: StatusState;
  readonly lastEvent: LastEvent;
  /** The last time it was looked at again and kept, where events.csv has one. */
  readonly kept: UnitEvent | null;
  readonly revoked: UnitEvent | null;
  /** The WBK that came before a WBBM. */
  readonly raisedFrom: UnitAward | null;
  /** The rule of its round; no source tells by which rule an institution judges a WBK mandiri. */
  readonly rule: JudgedBy | null;
  /** The programme under which the institution itself granted it. */
  readonly programme: Regulation | null;
  /** The calls for proposals whose conditions were for its round. */
  readonly conditions: readonly Regulation[];
  /** What the rules of the year say of taking it back and of what follows; none unless revoked. */
  readonly afterRevocation: readonly Condition[];
  readonly reEvaluation: ReEvaluation;
  /** Sources of the award; of the revocation where nothing else is known. */
  readonly sources: readonly string[];
}

function lastEventOf(register: Register, model: UnitModel): LastEvent {
  const entry = unitHistory(model).findLast(({ kind }) => kind !== 'evaluation');
  if (entry === undefined || entry.kind === 'evaluation') {
    throw new Error(`missing history of "${model.id}"`);
  }
  const { date } = entry;
  const since = roundsSince(register, yearOf(date));
  return entry.kind === 'award'
    ? { event: 'awarded', date, sources: entry.award.sources, roundsSince: since }
    : { event: entry.event.event, date, sources: [entry.event.source], roundsSince: since };
}

/** What a predicate was judged by, as far as the register knows. */
type Judged = Pick<PredicateStatus, 'rule' | 'programme' | 'conditions'>;

function judgedOf(register: Register, year: number | null, grantedBy: Granter): Judged {
  const nothing: Judged = { rule: null, programme: null, conditions: [] };
  if (year === null) return nothing;
  if (grantedBy === 'mandiri') {
    const delegation = register.breaks.findLast(
      (each) => each.kind === 'delegation' && each.year <= year,
    );
    const programme = register.regulations.find(({ number }) => number === delegation?.regulation);
    return { ...nothing, programme: programme ?? null };
  }
  const rule = judgedBy(register, year);
  return { ...nothing, rule, conditions: conditionsOfRound(register, year) };
}

function reEvaluationOf(
  register: Register,
  { last }: UnitModel,
  kept: UnitEvent | null,
): ReEvaluation {
  const none = (why: NoReEvaluation): ReEvaluation => ({ round: null, why });
  if (last === null || last.revoked !== '') return none('revoked');
  if (last.year === null) return none('year-unknown');
  // The interval was said before institutions granted WBK themselves: of theirs nobody gives one.
  if (last.grantedBy === 'mandiri') return none('mandiri');
  const interval = reEvaluationInterval(register);
  if (interval === null) return none('no-interval');
  const from = kept === null ? last.year : yearOf(kept.date);
  const round = from + interval.years;
  const { source } = interval.condition;
  return { round, from, passed: round <= newestRound(register), source };
}

/** What became of the last predicate of a unit, or null where none is known of it. */
export function predicateStatus(register: Register, model: UnitModel): PredicateStatus | null {
  const { last, awards, events } = model;
  if (last === null) return null;
  const { predicate, grantedBy, year } = last;
  const kept =
    events.findLast(
      (event) =>
        event.event === 're-evaluated' &&
        event.predicate === predicate &&
        yearOf(event.date) >= (year ?? 0),
    ) ?? null;
  const revoked =
    events.find(
      (event) =>
        event.event === 'revoked' && event.predicate === predicate && event.date === last.revoked,
    ) ?? null;
  const before = raisedFrom(awards, { predicate, year: year ?? 0 });
  const state =
    revoked !== null ? 'revoked' : kept !== null ? 'kept' : before !== null ? 'raised' : 'awarded';
  return {
    unit: model.id,
    predicate,
    grantedBy,
    round: year,
    roundsSince: year === null ? null : roundsSince(register, year),
    state,
    lastEvent: lastEventOf(register, model),
    kept,
    revoked,
    raisedFrom: before,
    ...judgedOf(register, year, grantedBy),
    afterRevocation:
      revoked === null ? [] : revocationRulesAt(register, yearOf(revoked.date), predicate),
    reEvaluation: reEvaluationOf(register, model, kept),
    sources: awards.at(-1)?.sources ?? (revoked === null ? [] : [revoked.source]),
  };
}

/** The status of every unit of which a predicate is known, in the order of units.csv. */
export function predicateStatuses(
  register: Register,
  models: readonly UnitModel[],
): PredicateStatus[] {
  return models.flatMap((model) => predicateStatus(register, model) ?? []);
}
