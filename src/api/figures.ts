import { METRIC_NAMES } from '../i18n/vocabulary.ts';
import type { Metric } from '../register/vocabulary.ts';
import type { Coverage } from '../totals/coverage.ts';
import type { Figures, FigureValue } from '../totals/figure.ts';
import { noteOrNull } from './both.ts';
import type { COVERAGE, FIGURE } from './parts.ts';
import type { Of } from './schema.ts';

const statedValue = ({ value, sources, note }: FigureValue) => ({
  value,
  sources,
  note: noteOrNull(note),
});

/** Official figures as a list, in the order in which a unit passes through them. */
export function figureList(figures: Figures): Of<typeof FIGURE>[] {
  return (Object.keys(METRIC_NAMES) as Metric[]).flatMap((metric) => {
    const figure = figures[metric];
    if (figure === undefined) return [];
    return [
      {
        metric,
        label: METRIC_NAMES[metric],
        ...statedValue(figure),
        others: figure.others.map(statedValue),
      },
    ];
  });
}

/** Coverage with the names its members have in documents. */
export function coverageMembers({
  official,
  named,
  byCount,
  unknown,
}: Coverage): Of<typeof COVERAGE> {
  return { official, named, by_count: byCount, unknown };
}
