import { breaksOf } from './breaks-of.ts';
import type { Chart, ChartContext } from './chart.ts';
import { sourceList } from './source-list.ts';

/** Ids of the sources of every number a chart draws and of every break it crosses, unique and sorted. */
export function chartSources(chart: Chart, context: ChartContext): readonly string[] {
  return sourceList(
    chart.sources(context),
    breaksOf(chart, context).map(({ source }) => source),
  );
}
