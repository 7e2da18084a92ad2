import { site } from '../site-data.ts';
import type { Chart } from './chart.ts';
import { CHARTS } from './index.ts';

const scopes = new Map(CHARTS.map((chart) => [chart.id, new Set(chart.scopes(site))]));

/** The chart with an id; throws for an id that is not in the list. */
export function chartOf(id: string): Chart {
  const chart = CHARTS.find((candidate) => candidate.id === id);
  if (chart === undefined) throw new Error(`unknown chart "${id}"`);
  return chart;
}

/** Whether a chart is drawn for a scope of this site's data. */
export function appliesTo(chart: Chart, scope: string): boolean {
  return scopes.get(chart.id)?.has(scope) ?? false;
}
