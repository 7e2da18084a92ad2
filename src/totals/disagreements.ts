import type { Metric, Scope } from '../register/vocabulary.ts';
import type { YearModel } from './by-year.ts';
import type { Figure, Figures } from './figure.ts';

/** Sources that state different values of one figure. */
export interface ValueDisagreement {
  readonly kind: 'values';
  readonly year: number;
  readonly scope: Scope;
  readonly of: string;
  readonly metric: Metric;
  readonly figure: Figure;
}

/** Preferred figures that do not fit together: wbk + wbbm against awarded. */
export interface SumDisagreement {
  readonly kind: 'sum';
  readonly year: number;
  readonly scope: Scope;
  readonly of: string;
  readonly wbk: Figure;
  readonly wbbm: Figure;
  readonly awarded: Figure;
}

export type Disagreement = ValueDisagreement | SumDisagreement;

function inFigures(year: number, scope: Scope, of: string, figures: Figures): Disagreement[] {
  const found: Disagreement[] = [];
  for (const [metric, figure] of Object.entries(figures) as [Metric, Figure][]) {
    if (figure.others.length > 0) found.push({ kind: 'values', year, scope, of, metric, figure });
  }
  const { wbk, wbbm, awarded } = figures;
  if (wbk && wbbm && awarded && wbk.value + wbbm.value !== awarded.value) {
    found.push({ kind: 'sum', year, scope, of, wbk, wbbm, awarded });
  }
  return found;
}

/** All disagreements of one round, national ones first. */
export function disagreementsOf(model: YearModel): Disagreement[] {
  return [
    ...inFigures(model.year, 'national', '', model.official),
    ...model.kinds.flatMap((row) => inFigures(model.year, 'kind', row.kind, row.figures)),
    ...model.institutions.flatMap((row) =>
      inFigures(model.year, 'institution', row.institution, row.figures),
    ),
    ...model.parts.flatMap((row) => inFigures(model.year, 'part', row.part, row.figures)),
  ];
}
