import * as Plot from '@observablehq/plot';
import type { ChartWidth } from './chart.ts';
import type { YearSpan } from './place-history.ts';
import { yearPixel } from './place-history.ts';
import { TYPE_SIZES } from './type-size.ts';

const TICK = 4;

/** How high a year axis is below its line, in pixels. */
export function yearAxisHeight(width: ChartWidth): number {
  return TICK + TYPE_SIZES[width].line + 4;
}

/** An axis of whole years along `bottom`: a tick at each end of a year, as many years in words as fit. */
export function yearAxisMarks(span: YearSpan, bottom: number, width: ChartWidth): Plot.Markish[] {
  const { font, line } = TYPE_SIZES[width];
  const years = Array.from({ length: span.last - span.first + 1 }, (_, at) => span.first + at);
  const step = Math.ceil((font * 3.2) / (width / years.length));
  const edges = [...years, span.last + 1].map((year) => yearPixel(year, span, width));
  return [
    Plot.ruleX(edges, { y1: bottom, y2: bottom + TICK, stroke: 'var(--soft)' }),
    Plot.ruleY([bottom], { x1: edges[0] ?? 0, x2: edges.at(-1) ?? width, stroke: 'var(--soft)' }),
    Plot.text(
      years.filter((_, at) => at % step === 0),
      {
        x: (year: number) => yearPixel(year + 0.5, span, width),
        y: () => bottom + TICK + line / 2 + 1,
        text: (year: number) => String(year),
        fill: 'var(--soft)',
      },
    ),
  ];
}
