import type { YearModel } from './by-year.ts';
import { sourcesOfFigures } from './sources-of-figures.ts';

/** Ids of every source behind the official figures of a round, sorted; those of awards stand at each award. */
export function sourcesOfYear(model: YearModel): string[] {
  const all = [
    ...model.sources,
    ...sourcesOfFigures(model.official),
    ...model.kinds.flatMap((row) => sourcesOfFigures(row.figures)),
    ...model.institutions.flatMap((row) => sourcesOfFigures(row.figures)),
    ...model.parts.flatMap((row) => sourcesOfFigures(row.figures)),
  ];
  return [...new Set(all)].sort();
}
