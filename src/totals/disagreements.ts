import type { Metric, Scope } from '../register/vocabulary.ts';
import type { YearModel } from './by-year.ts';
import type { Figure, Figures } from './figure.ts';
import type { Split } from './split.ts';

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
  /** wbk + wbbm. */
  readonly sum: number;
}

/** More awards are known by name than the official figure counts. */
export interface NamedDisagreement {
  readonly kind: 'named';
  readonly year: number;
  readonly scope: Scope;
  readonly of: string;
  readonly metric: 'awarded' | 'wbk' | 'wbbm';
  readonly figure: Figure;
  readonly named: number;
}

/** The figures of institutions add up to more than the national one. */
export interface InstitutionsDisagreement {
  readonly kind: 'institutions';
  readonly year: number;
  readonly scope: 'national';
  readonly of: '';
  readonly figure: Figure;
  readonly sum: number;
}

export type Disagreement =
  | ValueDisagreement
  | SumDisagreement
  | NamedDisagreement
  | InstitutionsDisagreement;

function inFigures(year: number, scope: Scope, of: string, figures: Figures): Disagreement[] {
  const found: Disagreement[] = [];
  for (const [metric, figure] of Object.entries(figures) as [Metric, Figure][]) {
    if (figure.others.length > 0) found.push({ kind: 'values', year, scope, of, metric, figure });
  }
  const { wbk, wbbm, awarded } = figures;
  if (wbk && wbbm && awarded && wbk.value + wbbm.value !== awarded.value) {
    const sum = wbk.value + wbbm.value;
    found.push({ kind: 'sum', year, scope, of, wbk, wbbm, awarded, sum });
  }
  return found;
}

function moreNamed(
  year: number,
  scope: Scope,
  of: string,
  figures: Figures,
  named: Split,
): Disagreement[] {
  const counts = [
    ['awarded', named.total],
    ['wbk', named.wbk],
    ['wbbm', named.wbbm],
  ] as const;
  return counts.flatMap(([metric, count]) => {
    const figure = figures[metric];
    if (figure === undefined || figure.value >= count) return [];
    return [{ kind: 'named' as const, year, scope, of, metric, figure, named: count }];
  });
}

function institutionsAgainst(model: YearModel): Disagreement[] {
  const figure = model.official.awarded;
  const sum = model.institutions.reduce((total, row) => total + (row.official?.value ?? 0), 0);
  if (figure === undefined || sum <= figure.value) return [];
  return [{ kind: 'institutions', year: model.year, scope: 'national', of: '', figure, sum }];
}

/** All disagreements of one round, national ones first. */
export function disagreementsOf(model: YearModel): Disagreement[] {
  return [
    ...inFigures(model.year, 'national', '', model.official),
    ...moreNamed(model.year, 'national', '', model.official, model.named),
    ...institutionsAgainst(model),
    ...model.kinds.flatMap((row) => inFigures(model.year, 'kind', row.kind, row.figures)),
    ...model.institutions.flatMap((row) => [
      ...inFigures(model.year, 'institution', row.institution, row.figures),
      ...moreNamed(model.year, 'institution', row.institution, row.figures, row.named),
    ]),
    ...model.parts.flatMap((row) => inFigures(model.year, 'part', row.part, row.figures)),
  ];
}
