import type { InstitutionModel } from './by-institution.ts';

/** Ids of every source behind the official figures of an institution, sorted. */
export function sourcesOfInstitution(model: InstitutionModel): string[] {
  const all = model.years.flatMap((year) =>
    Object.values(year.figures).flatMap((figure) => [
      ...figure.sources,
      ...figure.others.flatMap((other) => other.sources),
    ]),
  );
  return [...new Set(all)].sort();
}
