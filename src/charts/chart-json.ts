import { canonicalJson } from '../publish/canonical-json.ts';
import { breaksOf } from './breaks-of.ts';
import type { Chart, ChartContext } from './chart.ts';
import { chartSources } from './chart-sources.ts';

/** A chart as data: what it says in both languages, its columns and rows, and every source, keys sorted. */
export function chartJson(chart: Chart, context: ChartContext, version: string): string {
  const rows = chart.rows(context);
  const sources = chartSources(chart, context).map((id) => {
    const { publisher, title, url, published } = context.site.source(id);
    return { id, publisher, title, url, published };
  });
  const whole = {
    id: chart.id,
    scope: context.scope,
    title: chart.title(context),
    description: chart.describe(context, rows),
    caution: chart.caution ?? null,
    breaks: breaksOf(chart, context),
    columns: chart.columns,
    rows,
    sources,
    version,
    licence: 'CC-BY-4.0',
    page: chart.page(context),
  };
  return canonicalJson(whole, 2);
}
