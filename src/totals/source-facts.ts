import type {
  Break,
  Candidate,
  Channel,
  Condition,
  Correction,
  Criterion,
  Regulation,
  Round,
  ServiceEvaluation,
  Statement,
  Term,
  UnitEvent,
} from '../register/register.ts';
import type { Site } from './site.ts';
import type { UnitAward } from './unit-award.ts';

/** Every fact that one source supports, the rows themselves instead of their positions. */
export interface SourceFacts {
  readonly total: number;
  readonly awards: readonly UnitAward[];
  readonly statements: readonly Statement[];
  readonly events: readonly UnitEvent[];
  readonly evaluations: readonly ServiceEvaluation[];
  readonly rounds: readonly Round[];
  readonly regulations: readonly Regulation[];
  readonly breaks: readonly Break[];
  readonly criteria: readonly Criterion[];
  readonly conditions: readonly Condition[];
  readonly channels: readonly Channel[];
  readonly terms: readonly Term[];
  readonly candidates: readonly Candidate[];
  readonly corrections: readonly Correction[];
}

function rowsAt<T>(rows: readonly T[], positions: readonly number[]): T[] {
  return positions.flatMap((at) => {
    const row = rows[at];
    return row === undefined ? [] : [row];
  });
}

/** The facts of one source; awards come with their revocation, as other pages show them. */
export function sourceFacts(site: Site, id: string): SourceFacts {
  const { register, totals } = site;
  const model = site.sourceModel(id);
  const years = new Set(rowsAt(register.awards, model.awards).map((award) => award.year));
  return {
    total: model.total,
    awards: totals.years
      .filter(({ year }) => years.has(year))
      .flatMap((round) => round.awards.filter((award) => award.sources.includes(id))),
    statements: rowsAt(register.statements, model.statements),
    events: rowsAt(register.events, model.events),
    evaluations: rowsAt(register.evaluations, model.evaluations),
    rounds: rowsAt(register.rounds, model.rounds),
    regulations: rowsAt(register.regulations, model.regulations),
    breaks: rowsAt(register.breaks, model.breaks),
    criteria: rowsAt(register.criteria, model.criteria),
    conditions: rowsAt(register.conditions, model.conditions),
    channels: rowsAt(register.channels, model.channels),
    terms: rowsAt(register.terms, model.terms),
    candidates: rowsAt(register.candidates, model.candidates),
    corrections: rowsAt(register.corrections, model.corrections),
  };
}
