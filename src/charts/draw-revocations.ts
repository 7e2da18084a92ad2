import * as Plot from '@observablehq/plot';
import type { ChartSize } from './chart.ts';
import { chartDocument } from './chart-document.ts';
import { breakLineMarks } from './draw-break-lines.ts';
import { yearAxisHeight, yearAxisMarks } from './draw-year-axis.ts';
import { hatch } from './hatch.ts';
import { PAINTS } from './paint.ts';
import type { BreakMark, TextBox } from './place-break-lines.ts';
import { placeBreakLines } from './place-break-lines.ts';
import type { YearSpan } from './place-history.ts';
import type { PlacedRevocation, RevocationLine } from './place-revocations.ts';
import { placeRevocations } from './place-revocations.ts';
import { BOLD, textWidth } from './text-width.ts';
import { TYPE_SIZES } from './type-size.ts';

const UNKNOWN_HALF = 5;
/** The room that the words above a line take. */
function boxesOf(placed: readonly PlacedRevocation[], font: number, line: number): TextBox[] {
  return placed.flatMap(({ nameLines, wordLines, nameTop, wordTop }) => {
    const box = (lines: readonly string[], top: number, scale: number) => ({
      left: 0,
      right: Math.max(...lines.map((each) => textWidth(each, font))) * scale,
      top,
      bottom: top + lines.length * line,
    });
    return [box(nameLines, nameTop, BOLD), box(wordLines, wordTop, 1)];
  });
}

function wordMarks(
  placed: readonly PlacedRevocation[],
  font: number,
  line: number,
): Plot.Markish[] {
  const common = { x: 0, textAnchor: 'start', lineHeight: line / font } as const;
  const middle = (top: number, lines: readonly string[]) => top + (lines.length * line) / 2;
  return [
    Plot.text(placed, {
      ...common,
      y: ({ nameTop, nameLines }: PlacedRevocation) => middle(nameTop, nameLines),
      text: ({ nameLines }: PlacedRevocation) => nameLines.join('\n'),
      fontWeight: 700,
    }),
    Plot.text(placed, {
      ...common,
      y: ({ wordTop, wordLines }: PlacedRevocation) => middle(wordTop, wordLines),
      text: ({ wordLines }: PlacedRevocation) => wordLines.join('\n'),
      fill: 'var(--soft)',
    }),
  ];
}

/** A line where the award is known, a hatched band where it may lie anywhere before; nothing of no length. */
function lineMarks(placed: readonly PlacedRevocation[]): Plot.Markish[] {
  const known = placed.filter(({ round }) => round !== null);
  const unknown = placed.filter(({ round }) => round === null);
  const of = (predicate: string) => known.filter((each) => each.predicate === predicate);
  return [
    ...(unknown.length > 0 ? [hatch] : []),
    Plot.rect(unknown, {
      x1: 'from',
      x2: 'to',
      y1: ({ y }: PlacedRevocation) => y - UNKNOWN_HALF,
      y2: ({ y }: PlacedRevocation) => y + UNKNOWN_HALF,
      ...PAINTS.unknown,
      strokeDasharray: '3 3',
    }),
    Plot.link(known, {
      x1: 'from',
      x2: 'to',
      y1: 'y',
      y2: 'y',
      stroke: 'var(--soft)',
      strokeWidth: 2.5,
    }),
    Plot.dot(of('WBK'), { x: 'from', y: 'y', symbol: 'circle', r: 5, fill: 'var(--wbk)' }),
    Plot.dot(of('WBBM'), {
      x: 'from',
      y: 'y',
      symbol: 'star',
      r: 6,
      fill: 'var(--wbbm)',
      stroke: 'var(--wbbm-edge)',
    }),
    Plot.dot(placed, {
      x: 'to',
      y: 'y',
      symbol: 'times',
      r: 4.5,
      stroke: 'var(--revoked)',
      strokeWidth: 2.5,
    }),
  ];
}

/** Draws each revocation as a line from its award over a year axis, with a broken line and its words where a break begins. */
export function drawRevocations(
  lines: readonly RevocationLine[],
  span: YearSpan,
  breaks: readonly BreakMark[],
  { width }: ChartSize,
): Element {
  const { font, line } = TYPE_SIZES[width];
  const head = placeBreakLines(breaks, span, width);
  const { placed, bottom } = placeRevocations(lines, span, width, head.height);
  const svg = Plot.plot({
    document: chartDocument,
    width,
    height: Math.ceil(bottom + yearAxisHeight(width)),
    margin: 0,
    x: { axis: null, type: 'identity' },
    y: { axis: null, type: 'identity' },
    marks: [
      ...breakLineMarks(head.placed, boxesOf(placed, font, line), bottom, { font, line }),
      ...yearAxisMarks(span, bottom, width),
      ...lineMarks(placed),
      ...wordMarks(placed, font, line),
    ],
  });
  svg.setAttribute('font-size', String(font));
  return svg;
}
