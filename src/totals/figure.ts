import type { Both, Statement } from '../register/register.ts';
import type { Metric, Scope } from '../register/vocabulary.ts';

/** One value of an official figure and the sources that state it. */
export interface FigureValue {
  readonly value: number;
  readonly sources: readonly string[];
  readonly note: Both;
}

/** An official figure: the preferred value, and every other value a source states. */
export interface Figure extends FigureValue {
  readonly others: readonly FigureValue[];
}

/** Official figures of one scope and year, by metric; a metric nobody states is absent. */
export type Figures = Readonly<Partial<Record<Metric, Figure>>>;

function valuesOf(statements: readonly Statement[]): FigureValue[] {
  const values = [...new Set(statements.map((statement) => statement.value))];
  return values.map((value) => {
    const same = statements.filter((statement) => statement.value === value);
    const note = same.find((statement) => statement.note.id !== '')?.note ?? { id: '', en: '' };
    return { value, sources: same.map((statement) => statement.source), note };
  });
}

/** Looks up the official figures of one subject in one round. */
export type FigureIndex = (year: number, scope: Scope, of?: string) => Figures;

function figuresOf(statements: readonly Statement[]): Figures {
  const figures: Partial<Record<Metric, Figure>> = {};
  for (const [metric, mine] of Map.groupBy(statements, (statement) => statement.metric)) {
    const [preferred] = valuesOf(mine.filter((statement) => statement.preferred));
    if (preferred === undefined) continue;
    figures[metric] = { ...preferred, others: valuesOf(mine.filter((s) => !s.preferred)) };
  }
  return figures;
}

/** Groups all statements once, so that looking up the figures of a subject costs nothing. */
export function indexFigures(statements: readonly Statement[]): FigureIndex {
  const groups = Map.groupBy(statements, (s) => `${s.year}|${s.scope}|${s.of}`);
  const figures = new Map([...groups].map(([key, group]) => [key, figuresOf(group)]));
  return (year, scope, of = '') => figures.get(`${year}|${scope}|${of}`) ?? {};
}

/** How many units were awarded, by the best official statement: stated, or wbk + wbbm added up. */
export interface OfficialAwarded {
  readonly value: number;
  /** `stated` by a source; `sum` of both predicates; `part` when only one of them is known. */
  readonly basis: 'stated' | 'sum' | 'part';
  readonly wbk: number | null;
  readonly wbbm: number | null;
  readonly sources: readonly string[];
}

/** The official number of awards behind a set of figures, or null when no source tells. */
export function officialAwarded(figures: Figures): OfficialAwarded | null {
  const wbk = figures.wbk?.value ?? null;
  const wbbm = figures.wbbm?.value ?? null;
  if (figures.awarded !== undefined) {
    return {
      value: figures.awarded.value,
      basis: 'stated',
      wbk,
      wbbm,
      sources: figures.awarded.sources,
    };
  }
  if (wbk === null && wbbm === null) return null;
  return {
    value: (wbk ?? 0) + (wbbm ?? 0),
    basis: wbk !== null && wbbm !== null ? 'sum' : 'part',
    wbk,
    wbbm,
    sources: [
      ...new Set([...(figures.wbk?.sources ?? []), ...(figures.wbbm?.sources ?? [])]),
    ].sort(),
  };
}
