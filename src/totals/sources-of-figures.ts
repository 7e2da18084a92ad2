import type { Figures } from './figure.ts';

/** Ids of every source behind some official figures, those of the values not preferred too; in no order. */
export function sourcesOfFigures(figures: Figures): string[] {
  return Object.values(figures).flatMap((figure) => [
    ...figure.sources,
    ...figure.others.flatMap((other) => other.sources),
  ]);
}
