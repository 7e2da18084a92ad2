import type { Paint } from './paint.ts';

/** A part of a bar in place: `from` and `to` in the chart's unit, the rest in pixels. */
export interface PlacedPart {
  readonly paint: Paint;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** A colour sample of the key, in pixels. */
export interface PlacedSample {
  readonly paint: Paint;
  readonly left: number;
  readonly top: number;
}

/** A text in place: at a pixel, or after the end of a bar (`after`, in the chart's unit). */
export interface PlacedText {
  readonly text: string;
  readonly at: { readonly pixel: number } | { readonly after: number };
  readonly middle: number;
  readonly anchor: 'start' | 'end';
  readonly soft: boolean;
}

/** A thin horizontal rule, in pixels. */
export interface PlacedRule {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** All that is drawn of a bar chart, with the pixels its scale runs between. */
export interface PlacedBars {
  readonly width: number;
  readonly height: number;
  readonly font: number;
  readonly scale: { readonly most: number; readonly left: number; readonly right: number };
  readonly parts: readonly PlacedPart[];
  readonly samples: readonly PlacedSample[];
  readonly texts: readonly PlacedText[];
  readonly rules: readonly PlacedRule[];
  /** Top and bottom of the line at zero; null where labels stand above the bars. */
  readonly zero: readonly [number, number] | null;
}
