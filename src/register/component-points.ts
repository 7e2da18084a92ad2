import { COMPONENTS } from './vocabulary.ts';

/** A component of the assessment. */
export type Component = (typeof COMPONENTS)[number];

/** The condition that says how many points each component of a regulation is worth. */
export const POINTS_CONDITION = 'Bobot komponen';

/** Reads `pengungkit 60, hasil 40`: the points of each component; null where it is written otherwise. */
export function componentPoints(value: string): ReadonlyMap<Component, number> | null {
  const points = new Map<Component, number>();
  for (const part of value.split(', ')) {
    const [name, number = '', ...more] = part.split(' ');
    const component = COMPONENTS.find((each) => each === name);
    if (component === undefined || points.has(component)) return null;
    if (more.length > 0 || !/^\d{1,3}$/.test(number)) return null;
    points.set(component, Number(number));
  }
  return points;
}
