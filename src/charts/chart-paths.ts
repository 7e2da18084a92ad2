import type { Site } from '../totals/site.ts';
import type { Chart } from './chart.ts';
import { CHARTS } from './index.ts';

/** A chart and one scope it is drawn for. */
export interface ChartInstance {
  readonly chart: Chart;
  readonly scope: string;
}

/** Every chart for every scope: the one list that pages, files and embeds are made from. */
export function chartInstances(site: Site): ChartInstance[] {
  return CHARTS.flatMap((chart) => chart.scopes(site).map((scope) => ({ chart, scope })));
}

/** Path of a chart's own page, without language; its files have the same path and an ending. */
export function chartPath({ chart, scope }: ChartInstance): string {
  return `/grafik/${chart.id}/${scope}/`;
}
