import type { ChartWidth } from './chart.ts';

/** Sizes of one width, in pixels: letters, line height, thickness of a bar and the air below it. */
export interface TypeSize {
  readonly font: number;
  readonly line: number;
  readonly bar: number;
  readonly gap: number;
  /** Widest a column of labels beside the bars may get. */
  readonly labels: number;
}

/** Type and bars for each width; a phone shows the narrow one at 96 %, so 12 stays above 11. */
export const TYPE_SIZES: Readonly<Record<ChartWidth, TypeSize>> = {
  340: { font: 12, line: 15, bar: 12, gap: 10, labels: 124 },
  680: { font: 13, line: 16, bar: 14, gap: 10, labels: 250 },
};
