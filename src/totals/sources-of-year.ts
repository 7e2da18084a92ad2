import type { YearModel } from './by-year.ts';
import type { Figures } from './figure.ts';

function sourcesOf(figures: Figures): string[] {
  return Object.values(figures).flatMap((figure) => [
    ...figure.sources,
    ...figure.others.flatMap((other) => other.sources),
  ]);
}

/** Ids of every source behind the official figures of a round, sorted; those of awards stand at each award. */
export function sourcesOfYear(model: YearModel): string[] {
  const all = [
    ...model.sources,
    ...sourcesOf(model.official),
    ...model.kinds.flatMap((row) => sourcesOf(row.figures)),
    ...model.institutions.flatMap((row) => sourcesOf(row.figures)),
    ...model.parts.flatMap((row) => sourcesOf(row.figures)),
  ];
  return [...new Set(all)].sort();
}
