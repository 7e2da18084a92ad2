import type { Language } from '../i18n/language.ts';
import type { Chart, ChartContext, ChartWidth } from './chart.ts';
import { drawing } from './drawing.ts';

/** How a chart is wanted. */
export interface RenderOptions {
  readonly width: ChartWidth;
  readonly language: Language;
}

/**
 * A chart for a page, as SVG in the page's own colours and hidden from readers that hear it: its
 * sentence and its table stand beside it.
 */
export function renderChart(
  chart: Chart,
  context: ChartContext,
  { width, language }: RenderOptions,
): string {
  const attributes = `class="w${width}" aria-hidden="true" fill="var(--ink)"`;
  return drawing(chart, context, width, language).with(attributes);
}
