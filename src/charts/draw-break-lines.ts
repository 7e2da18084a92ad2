import * as Plot from '@observablehq/plot';
import type { PlacedBreak, TextBox } from './place-break-lines.ts';
import { lineParts } from './place-break-lines.ts';

/** Broken lines where breaks begin, from their words down to the axis; no line runs through a word. */
export function breakLineMarks(
  breaks: readonly PlacedBreak[],
  words: readonly TextBox[],
  bottom: number,
  { font, line }: { readonly font: number; readonly line: number },
): Plot.Markish[] {
  if (breaks.length === 0) return [];
  const boxes = [...breaks, ...words];
  const parts = breaks.flatMap(({ x, top }) => lineParts(x, top, bottom, boxes));
  return [
    Plot.link(parts, {
      x1: 'x',
      x2: 'x',
      y1: 'from',
      y2: 'to',
      stroke: 'var(--soft)',
      strokeWidth: 2,
      strokeDasharray: '2 4',
    }),
    Plot.text(breaks, {
      x: 'left',
      y: ({ top, bottom: end }: PlacedBreak) => (top + end) / 2,
      text: ({ lines }: PlacedBreak) => lines.join('\n'),
      textAnchor: 'start',
      lineHeight: line / font,
      fill: 'var(--soft)',
    }),
  ];
}
