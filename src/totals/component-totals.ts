import type { Component } from '../register/component-points.ts';
import { componentPoints, POINTS_CONDITION } from '../register/component-points.ts';
import type { Register } from '../register/register.ts';
import { COMPONENTS } from '../register/vocabulary.ts';

/** What one component of a regulation is worth in all. */
export interface ComponentTotal {
  readonly points: number;
  /** `stated` as a whole by a source, or `added` from the weights of all its areas. */
  readonly basis: 'stated' | 'added';
  readonly sources: readonly string[];
}

/** The total of each component of a regulation, as far as a source states it or all its weights are known. */
export function componentTotals(
  { criteria, conditions }: Pick<Register, 'criteria' | 'conditions'>,
  regulation: string,
): ReadonlyMap<Component, ComponentTotal> {
  const stated = conditions.find(
    (row) => row.regulation === regulation && row.condition.id === POINTS_CONDITION,
  );
  const points = stated === undefined ? null : componentPoints(stated.value.id);
  const totals = new Map<Component, ComponentTotal>();
  for (const component of COMPONENTS) {
    const whole = points?.get(component);
    if (stated !== undefined && whole !== undefined) {
      totals.set(component, { points: whole, basis: 'stated', sources: [stated.source] });
      continue;
    }
    const mine = criteria.filter(
      (row) => row.regulation === regulation && row.component === component,
    );
    const weights = mine.flatMap(({ weight }) => weight ?? []);
    if (weights.length === 0 || weights.length < mine.length) continue;
    totals.set(component, {
      points: weights.reduce((sum, weight) => sum + weight, 0),
      basis: 'added',
      sources: [...new Set(mine.map(({ source }) => source))].sort(),
    });
  }
  return totals;
}
