import type { Condition, Register } from '../register/register.ts';
import type { EventKind, Metric } from '../register/vocabulary.ts';
import { isDelegated } from './breaks.ts';
import type { YearModel } from './by-year.ts';
import type { Figure, OfficialAwarded } from './figure.ts';
import { raisedFrom } from './raised-from.ts';
import { isInSpan, schemeSpan } from './scheme-span.ts';
import type { Site } from './site.ts';
import { yearOf } from './year-of.ts';

/** Where a unit stands on its way, in order; the outcomes of `after` lie side by side. */
export const PATH_STAGES = [
  'declared',
  'own-team',
  'proposed',
  'national-team',
  'awarded',
  'monitored',
  'after',
] as const;
/** One of them. */
export type PathStage = (typeof PATH_STAGES)[number];

/** What is counted on the way, and the stage it belongs to. */
const STAGE_OF = {
  declared: 'declared',
  assessed: 'own-team',
  proposed: 'proposed',
  passed_selection: 'national-team',
  evaluated: 'national-team',
  awarded: 'awarded',
  wbk: 'awarded',
  wbbm: 'awarded',
  wbk_delegated: 'awarded',
  monitored: 'monitored',
  kept: 'after',
  raised: 'after',
  revoked: 'after',
} as const satisfies Readonly<Record<string, PathStage>>;
/** One thing that is counted on the way. */
export type PathStepId = keyof typeof STAGE_OF;

/**
 * What the register's note says of using a figure as a step; `announced` counts what was made known
 * in that year, some of which may have taken effect in another.
 */
export type StepGuard = 'none' | 'not-a-step' | 'not-comparable' | 'announced';

/** What a step's number rests on; `named` counts only units known by name. */
export type PathBasis = OfficialAwarded['basis'] | 'named' | 'unknown';

/** One step of a round with what is known of it. */
export interface PathStep {
  readonly step: PathStepId;
  readonly stage: PathStage;
  readonly value: number | null;
  readonly basis: PathBasis;
  /** Units known by name, or null where the register holds no names of this step. */
  readonly named: number | null;
  /** The official figure with its other values and its note, if a source states one. */
  readonly figure: Figure | undefined;
  readonly guard: StepGuard;
  /** What the rules in force for the round say of the step. */
  readonly rules: readonly Condition[];
  readonly sources: readonly string[];
}

/** The way of a unit in one round. */
export interface PathOfRound {
  readonly year: number;
  readonly steps: readonly PathStep[];
}

// Names of conditions.csv that tell of a step.
const RULES: Readonly<Partial<Record<PathStepId, RegExp>>> = {
  assessed: /^Batas pengajuan$/,
  proposed: /^(Batas pengajuan|Periode pengusulan)$/,
  wbk: /^Penetapan WBK$/,
  wbbm: /^Penetapan WBBM$/,
  wbk_delegated: /^Cakupan$/,
  monitored: /^(Evaluasi berkala|Konfirmasi sebelum pencabutan)$/,
  kept: /^Evaluasi ulang predikat$/,
  raised: /^Predikat sebelumnya, WBBM$/,
  revoked: /^Pencabutan /,
};

const FIGURE_OF: Readonly<Partial<Record<PathStepId, Metric>>> = {
  proposed: 'proposed',
  evaluated: 'evaluated',
  passed_selection: 'passed_selection',
  awarded: 'awarded',
  wbk: 'wbk',
  wbbm: 'wbbm',
  wbk_delegated: 'wbk_delegated',
  revoked: 'revoked',
};

/** Whether the register notes that a figure is no step on the way, or not to be compared. */
export function stepGuard(figure: Figure | undefined): StepGuard {
  const note = figure?.note.id ?? '';
  if (/\bjangan dipakai sebagai tahap\b/i.test(note)) return 'not-a-step';
  return /\btidak dapat dibandingkan\b/i.test(note) ? 'not-comparable' : 'none';
}

/** The guard of a step: a figure of revocations may count what was announced, not what took effect. */
function guardOf(step: PathStepId, figure: Figure | undefined): StepGuard {
  const guard = stepGuard(figure);
  const announced = step === 'revoked' && /\bdiumumkan\b/i.test(figure?.note.id ?? '');
  return guard === 'none' && announced ? 'announced' : guard;
}

/** The deadline that a rule gives for every year. */
const YEARLY_DEADLINE = /^Batas pengajuan$/;

/** The conditions in force for a round; a call for proposals of that year has dates of its own. */
function conditionsAt(register: Register, year: number): Condition[] {
  const calls = register.breaks
    .filter((each) => each.kind === 'condition' && each.year === year)
    .map((each) => each.regulation);
  return register.conditions.filter(({ regulation, condition }) => {
    const isOverruled = calls.length > 0 && !calls.includes(regulation);
    if (isOverruled && YEARLY_DEADLINE.test(condition.id)) return false;
    const span = schemeSpan(register, regulation);
    return span !== null && isInSpan(span, year);
  });
}

/** What of a step is known by name, with the sources that name it. */
interface Known {
  readonly named: number;
  readonly sources: readonly string[];
}

const knownOf = (sources: readonly (readonly string[])[]): Known => ({
  named: sources.length,
  sources: sources.flat(),
});

function knownIn(site: Site, model: YearModel, step: PathStepId): Known | null {
  const events = (kind: EventKind) =>
    site.register.events
      .filter(({ event, date }) => event === kind && yearOf(date) === model.year)
      .map(({ source }) => [source]);
  const ministry = model.awards.filter((award) => award.grantedBy === 'kemenpanrb');
  const of = (awards: YearModel['awards']) => knownOf(awards.map((award) => award.sources));
  switch (step) {
    case 'declared':
    case 'proposed':
    case 'revoked':
      return knownOf(events(step));
    case 'kept':
      return knownOf(events('re-evaluated'));
    case 'awarded':
      return of(ministry);
    case 'wbk':
      return of(ministry.filter(({ predicate }) => predicate === 'WBK'));
    case 'wbbm':
      return of(ministry.filter(({ predicate }) => predicate === 'WBBM'));
    case 'wbk_delegated':
      return of(model.awards.filter((award) => award.grantedBy === 'mandiri'));
    case 'raised': {
      // A unit that held WBK of an earlier round and now gets WBBM; both awards are its proof.
      const pairs = ministry.flatMap((award) => {
        const before = raisedFrom(site.unitModel(award.unit).awards, award);
        return before === null ? [] : [[award, before].flatMap((each) => each.sources)];
      });
      return knownOf(pairs);
    }
    default:
      return null;
  }
}

/** The official number of a step: the one stated, or for awards both predicates added up. */
function officialOf(
  model: YearModel,
  step: PathStepId,
  figure: Figure | undefined,
): Pick<OfficialAwarded, 'value' | 'basis' | 'sources'> | null {
  if (step === 'awarded') return model.awarded;
  return figure === undefined ? null : { ...figure, basis: 'stated' };
}

/** Everything known of the way of a unit in one round; what nobody counted stays null. */
export function pathOfRound(site: Site, year: number): PathOfRound {
  const { register } = site;
  const model = site.yearModel(year);
  const delegated = isDelegated(register, year);
  const inForce = conditionsAt(register, year);
  const steps = (Object.keys(STAGE_OF) as PathStepId[])
    // Before institutions could grant WBK themselves there was no such step.
    .filter((step) => step !== 'wbk_delegated' || delegated)
    .map((step): PathStep => {
      const metric = FIGURE_OF[step];
      const figure = metric === undefined ? undefined : model.official[metric];
      const guard = guardOf(step, figure);
      const official = guard === 'not-a-step' ? null : officialOf(model, step, figure);
      const known = knownIn(site, model, step);
      const named = known?.named ?? null;
      const name = RULES[step];
      const rules =
        name === undefined ? [] : inForce.filter(({ condition }) => name.test(condition.id));
      const byName = named === null || named === 0 ? null : named;
      const stated = figure === undefined ? [] : [figure, ...figure.others];
      return {
        step,
        stage: STAGE_OF[step],
        value: official?.value ?? byName,
        basis: official?.basis ?? (byName === null ? 'unknown' : 'named'),
        named,
        figure,
        guard,
        rules,
        sources: [
          ...new Set([
            ...(official?.sources ?? []),
            ...stated.flatMap((each) => each.sources),
            ...(known?.sources ?? []),
            ...rules.map((rule) => rule.source),
          ]),
        ].sort(),
      };
    });
  return { year, steps };
}
