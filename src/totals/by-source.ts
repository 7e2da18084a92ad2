import type { Register } from '../register/register.ts';

/** What one source supports: positions in the tables of the register, by table. */
export interface SourceModel {
  readonly id: string;
  readonly awards: readonly number[];
  readonly statements: readonly number[];
  readonly events: readonly number[];
  readonly evaluations: readonly number[];
  readonly rounds: readonly number[];
  readonly regulations: readonly number[];
  readonly breaks: readonly number[];
  readonly criteria: readonly number[];
  readonly conditions: readonly number[];
  readonly channels: readonly number[];
  readonly terms: readonly number[];
  readonly candidates: readonly number[];
  readonly corrections: readonly number[];
  /** Facts it supports, all tables together. */
  readonly total: number;
}

type Cited = { readonly source: string } | { readonly sources: readonly string[] };

function positions(rows: readonly Cited[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  rows.forEach((row, at) => {
    for (const id of 'sources' in row ? row.sources : [row.source]) {
      found.set(id, [...(found.get(id) ?? []), at]);
    }
  });
  return found;
}

/** One model a source, in the order of sources.csv. */
export function bySource(register: Register): SourceModel[] {
  const tables = {
    awards: positions(register.awards),
    statements: positions(register.statements),
    events: positions(register.events),
    evaluations: positions(register.evaluations),
    rounds: positions(register.rounds),
    regulations: positions(register.regulations),
    breaks: positions(register.breaks),
    criteria: positions(register.criteria),
    conditions: positions(register.conditions),
    channels: positions(register.channels),
    terms: positions(register.terms),
    candidates: positions(register.candidates),
    corrections: positions(register.corrections),
  };
  return register.sources.map(({ id }) => {
    const of = (table: keyof typeof tables) => tables[table].get(id) ?? [];
    const model = {
      id,
      awards: of('awards'),
      statements: of('statements'),
      events: of('events'),
      evaluations: of('evaluations'),
      rounds: of('rounds'),
      regulations: of('regulations'),
      breaks: of('breaks'),
      criteria: of('criteria'),
      conditions: of('conditions'),
      channels: of('channels'),
      terms: of('terms'),
      candidates: of('candidates'),
      corrections: of('corrections'),
    };
    const total = Object.values(tables).reduce(
      (sum, table) => sum + (table.get(id)?.length ?? 0),
      0,
    );
    return { ...model, total };
  });
}
