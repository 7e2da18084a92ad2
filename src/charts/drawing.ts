import type { Language } from '../i18n/language.ts';
import type { Site } from '../totals/site.ts';
import type { Chart, ChartContext, ChartWidth } from './chart.ts';
import { svgText } from './svg-text.ts';

/** A chart drawn by Plot once, for as many places as want it. */
export interface Drawing {
  /** Height in pixels at its width. */
  readonly high: number;
  /** The SVG text with these attributes on its root. */
  readonly with: (rootAttributes: string) => string;
}

// Stands on the root until somebody says what belongs there.
const SLOT = 'slot=""';

const drawn = new WeakMap<Site, Map<string, Drawing>>();

/** Draws a chart at a width in pixels and a language; the second call for the same costs nothing. */
export function drawing(
  chart: Chart,
  context: ChartContext,
  width: ChartWidth,
  language: Language,
): Drawing {
  const key = `${chart.id}/${context.scope}/${width}/${language}`;
  const done = drawn.get(context.site) ?? new Map<string, Drawing>();
  drawn.set(context.site, done);
  const known = done.get(key);
  if (known !== undefined) return known;
  const svg = chart.plot(context, chart.rows(context), { width }, language);
  const text = svgText(svg, `${chart.id}-${context.scope}-${width}`, SLOT);
  const made: Drawing = {
    high: Number(svg.getAttribute('viewBox')?.split(' ').at(-1)),
    with: (rootAttributes) => text.replace(SLOT, () => rootAttributes),
  };
  done.set(key, made);
  return made;
}
