import type { Language } from '../i18n/language.ts';
import type { Site } from '../totals/site.ts';
import type { Chart, ChartContext, ChartWidth } from './chart.ts';
import { svgText } from './svg-text.ts';

/** How a chart is wanted. */
export interface RenderOptions {
  readonly width: ChartWidth;
  readonly language: Language;
}

const drawn = new WeakMap<Site, Map<string, string>>();

/**
 * Draws a chart for a page, as SVG in the page's own colours and hidden from readers that hear it:
 * its sentence and its table stand beside it. Drawn once for each scope, width and language.
 */
export function renderChart(
  chart: Chart,
  context: ChartContext,
  { width, language }: RenderOptions,
): string {
  const key = `${chart.id}/${context.scope}/${width}/${language}`;
  const done = drawn.get(context.site) ?? new Map<string, string>();
  drawn.set(context.site, done);
  const known = done.get(key);
  if (known !== undefined) return known;
  const svg = chart.plot(context, chart.rows(context), { width }, language);
  const prefix = `${chart.id}-${context.scope}-${width}`;
  const text = svgText(svg, prefix, `class="w${width}" aria-hidden="true" fill="var(--ink)"`);
  done.set(key, text);
  return text;
}
