import type { Metric } from '../register/vocabulary.ts';
import { METRICS } from '../register/vocabulary.ts';
import type { Figure } from './figure.ts';
import type { Site } from './site.ts';

/** A national figure that carries a note, and on which no two sources disagree. */
export interface NotedFigure {
  readonly year: number;
  readonly metric: Metric;
  readonly figure: Figure;
}

/** National figures with a note, oldest first; those with other values are told as disagreements. */
export function nationalNotes(site: Site): NotedFigure[] {
  return site.totals.years.flatMap(({ year, official }) =>
    METRICS.flatMap((metric) => {
      const figure = official[metric];
      return figure === undefined || figure.note.id === '' || figure.others.length > 0
        ? []
        : [{ year, metric, figure }];
    }),
  );
}
