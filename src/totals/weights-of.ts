import type { Component } from '../register/component-points.ts';
import type { Both, Register } from '../register/register.ts';
import { COMPONENTS } from '../register/vocabulary.ts';
import type { ComponentTotal } from './component-totals.ts';
import { componentTotals } from './component-totals.ts';
import { criteriaMatrix } from './criteria-matrix.ts';

/** One area of a regulation and its weight, null where no source tells. */
export interface WeighedArea {
  readonly area: Both;
  readonly weight: number | null;
}

/** One component of a regulation: its areas, what they make, and what is not known of them. */
export interface WeighedComponent {
  readonly component: Component;
  readonly areas: readonly WeighedArea[];
  readonly total: ComponentTotal | null;
  /** The known weights added up. */
  readonly known: number;
  readonly unknown: number;
  /** What the areas of unknown weight make together, where the total tells; null elsewhere. */
  readonly together: number | null;
}

/** The weights of one regulation, component by component, areas in the one order of all regulations. */
export function weightsOf(
  register: Pick<Register, 'criteria' | 'conditions' | 'regulations'>,
  regulation: string,
): WeighedComponent[] {
  const { regulations, rows } = criteriaMatrix(register.criteria, register.regulations);
  const at = regulations.indexOf(regulation);
  const totals = componentTotals(register, regulation);
  return COMPONENTS.flatMap((component) => {
    const areas = rows
      .filter((row) => row.component === component)
      .flatMap(({ area, weights }): WeighedArea[] => {
        const weight = weights[at];
        return weight === undefined ? [] : [{ area, weight }];
      });
    if (areas.length === 0) return [];
    const total = totals.get(component) ?? null;
    const known = areas.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
    const unknown = areas.filter(({ weight }) => weight === null).length;
    const together = total === null || unknown === 0 ? null : total.points - known;
    return [{ component, areas, total, known, unknown, together }];
  });
}

/** The regulations that weights are recorded of, oldest first. */
export function weighingRegulations({
  criteria,
  regulations,
}: Pick<Register, 'criteria' | 'regulations'>): readonly string[] {
  return criteriaMatrix(criteria, regulations).regulations;
}
