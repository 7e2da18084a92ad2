import * as Plot from '@observablehq/plot';
import type { BarsPicture } from './bars-picture.ts';
import type { ChartSize } from './chart.ts';
import { chartDocument } from './chart-document.ts';
import { hatch } from './hatch.ts';
import type { Paint } from './paint.ts';
import { PAINTS } from './paint.ts';
import { AFTER_BAR, placeBars } from './place-bars.ts';
import { SAMPLE } from './place-key.ts';
import type { PlacedPart, PlacedSample, PlacedText } from './placed.ts';

/** A channel in pixels, past the scale. */
const pixels = <T>(value: (placed: T) => number) => ({ value, scale: null });

function samplesIn(paint: Paint, samples: readonly PlacedSample[]): Plot.Markish {
  return Plot.rect(
    samples.filter((sample) => sample.paint === paint),
    {
      x1: pixels((sample: PlacedSample) => sample.left),
      x2: pixels((sample: PlacedSample) => sample.left + SAMPLE),
      y1: 'top',
      y2: (sample: PlacedSample) => sample.top + SAMPLE,
      ...PAINTS[paint],
    },
  );
}

function partsIn(paint: Paint, parts: readonly PlacedPart[]): Plot.Markish {
  return Plot.rect(
    parts.filter((part) => part.paint === paint),
    { x1: 'from', x2: 'to', y1: 'top', y2: 'bottom', ...PAINTS[paint] },
  );
}

function textsIn(texts: readonly PlacedText[], soft: boolean): Plot.Markish[] {
  const common = { y: 'middle', text: 'text', lineHeight: 1.2, ...(soft ? SOFT : {}) };
  const mine = texts.filter((text) => text.soft === soft);
  const atPixel = (text: PlacedText) => ('pixel' in text.at ? text.at.pixel : 0);
  const after = (text: PlacedText) => ('after' in text.at ? text.at.after : 0);
  return [
    ...(['start', 'end'] as const).map((textAnchor) =>
      Plot.text(
        mine.filter((text) => 'pixel' in text.at && text.anchor === textAnchor),
        { ...common, x: pixels(atPixel), textAnchor },
      ),
    ),
    Plot.text(
      mine.filter((text) => 'after' in text.at),
      { ...common, x: after, textAnchor: 'start', dx: AFTER_BAR },
    ),
  ];
}

const SOFT = { fill: 'var(--soft)' };

/** Draws a bar chart with Plot: bars from zero, words at the bars, the key above. */
export function drawBars(picture: BarsPicture, { width }: ChartSize): Element {
  const placed = placeBars(picture, width);
  const { scale, parts, samples, texts, rules, zero } = placed;
  const paints = (Object.keys(PAINTS) as Paint[]).filter((paint) =>
    parts.some((part) => part.paint === paint),
  );
  const svg = Plot.plot({
    document: chartDocument,
    width,
    height: placed.height,
    margin: 0,
    x: { axis: null, type: 'linear', domain: [0, scale.most], range: [scale.left, scale.right] },
    y: { axis: null, type: 'identity' },
    marks: [
      ...(paints.includes('unknown') ? [hatch] : []),
      ...paints.map((paint) => samplesIn(paint, samples)),
      ...paints.map((paint) => partsIn(paint, parts)),
      zero === null ? null : Plot.ruleX([0], { y1: zero[0], y2: zero[1], stroke: 'var(--soft)' }),
      Plot.link(rules, {
        x1: pixels((rule: { from: number }) => rule.from),
        x2: pixels((rule: { to: number }) => rule.to),
        y1: 'y',
        y2: 'y',
        stroke: 'var(--rule)',
      }),
      ...textsIn(texts, false),
      ...textsIn(texts, true),
    ],
  });
  svg.setAttribute('font-size', String(placed.font));
  return svg;
}
