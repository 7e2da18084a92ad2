import * as Plot from '@observablehq/plot';
import type { ChartSize } from './chart.ts';
import { chartDocument } from './chart-document.ts';
import { breakLineMarks } from './draw-break-lines.ts';
import { yearAxisHeight, yearAxisMarks } from './draw-year-axis.ts';
import type { BreakMark, TextBox } from './place-break-lines.ts';
import { placeBreakLines } from './place-break-lines.ts';
import type { Moment, PlacedMoment, YearSpan } from './place-history.ts';
import { placeHistory } from './place-history.ts';
import { textWidth } from './text-width.ts';
import { TYPE_SIZES } from './type-size.ts';

/** How a moment is marked: a predicate by colour and shape, what befell it by another shape. */
export type Mark = 'wbk' | 'wbbm' | 'revoked' | 'other';

/** A moment and how it is drawn. */
export interface DrawnMoment extends Moment {
  readonly mark: Mark;
  /** The predicate was taken back later: its words are struck. */
  readonly struck: boolean;
}

const MARKS: Readonly<Record<Mark, Plot.DotOptions>> = {
  wbk: { symbol: 'circle', r: 5, fill: 'var(--wbk)' },
  wbbm: { symbol: 'star', r: 6, fill: 'var(--wbbm)', stroke: 'var(--wbbm-edge)' },
  revoked: { symbol: 'times', r: 4.5, stroke: 'var(--revoked)', strokeWidth: 2.5 },
  other: { symbol: 'circle', r: 4, stroke: 'var(--soft)', strokeWidth: 2, fill: 'var(--page)' },
};

type Placed = PlacedMoment & DrawnMoment;

function marksOf(placed: readonly Placed[]): Plot.Markish[] {
  return (Object.keys(MARKS) as Mark[]).flatMap((mark) => {
    const mine = placed.filter((moment) => moment.mark === mark);
    if (mine.length === 0) return [];
    const words = { ...(mark === 'revoked' ? { fill: 'var(--revoked)' } : {}) };
    return [
      Plot.dot(mine, { x: 'x', y: 'y', ...MARKS[mark] }),
      ...[true, false].flatMap((struck) =>
        (['start', 'end'] as const).map((textAnchor) =>
          Plot.text(
            mine.filter((each) => each.struck === struck && each.anchor === textAnchor),
            {
              x: 'textX',
              y: 'textY',
              text: 'text',
              textAnchor,
              ...words,
              ...(struck ? { className: 'struck' } : {}),
            },
          ),
        ),
      ),
    ];
  });
}

/** The room that the words of a moment take. */
function boxOf({ text, textX, textY, anchor }: Placed, font: number, line: number): TextBox {
  const wide = textWidth(text, font);
  const left = anchor === 'start' ? textX : textX - wide;
  return { left, right: left + wide, top: textY - line / 2, bottom: textY + line / 2 };
}

/** Draws the moments of one unit over a year axis, one below the other, and a broken line with its words where a break begins. */
export function drawHistory(
  moments: readonly DrawnMoment[],
  span: YearSpan,
  breaks: readonly BreakMark[],
  { width }: ChartSize,
): Element {
  const { font, line } = TYPE_SIZES[width];
  const head = placeBreakLines(breaks, span, width);
  const { moments: places, bottom: end } = placeHistory(moments, span, width);
  const bottom = end + head.height;
  const placed = moments.map((moment, at): Placed => {
    const place = placeAt(places, at);
    return { ...moment, ...place, y: place.y + head.height, textY: place.textY + head.height };
  });
  const svg = Plot.plot({
    document: chartDocument,
    width,
    height: Math.ceil(bottom + yearAxisHeight(width)),
    margin: 0,
    x: { axis: null, type: 'identity' },
    y: { axis: null, type: 'identity' },
    marks: [
      ...breakLineMarks(
        head.placed,
        placed.map((each) => boxOf(each, font, line)),
        bottom,
        { font, line },
      ),
      ...yearAxisMarks(span, bottom, width),
      ...marksOf(placed),
    ],
  });
  for (const words of svg.querySelectorAll('.struck')) {
    words.setAttribute('text-decoration', 'line-through');
  }
  svg.setAttribute('font-size', String(font));
  return svg;
}

function placeAt(places: readonly PlacedMoment[], at: number): PlacedMoment {
  const place = places[at];
  if (place === undefined) throw new Error(`missing place of moment ${at}`);
  return place;
}
