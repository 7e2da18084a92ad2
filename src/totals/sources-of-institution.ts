import type { InstitutionModel } from './by-institution.ts';
import { sourcesOfFigures } from './sources-of-figures.ts';

/** Ids of every source behind the official figures of an institution, sorted. */
export function sourcesOfInstitution(model: InstitutionModel): string[] {
  const all = model.years.flatMap((year) => sourcesOfFigures(year.figures));
  return [...new Set(all)].sort();
}
