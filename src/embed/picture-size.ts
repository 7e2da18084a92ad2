import type { Chart, ChartContext } from '../charts/chart.ts';
import type { ChartFileOptions } from '../charts/render-chart-file.ts';
import { renderChartFile } from '../charts/render-chart-file.ts';
import type { Site } from '../totals/site.ts';

/** The size of a picture in CSS pixels; its PNG has twice as many each way. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const known = new WeakMap<Site, Map<string, PictureSize>>();

/** How large the picture file of a chart is; reckoned once, however many snippets name it. */
export function pictureSize(
  chart: Chart,
  context: ChartContext,
  options: ChartFileOptions,
): PictureSize {
  const sizes = known.get(context.site) ?? new Map<string, PictureSize>();
  known.set(context.site, sizes);
  const key = `${chart.id}/${context.scope}/${options.language}`;
  const before = sizes.get(key);
  if (before !== undefined) return before;
  const [, width, height] =
    / width="(\d+)" height="(\d+)"/.exec(renderChartFile(chart, context, options)) ?? [];
  const size = { width: Number(width), height: Number(height) };
  sizes.set(key, size);
  return size;
}
