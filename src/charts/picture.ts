import type { Paint } from './paint.ts';
import { PAINTS } from './paint.ts';

/** How a rectangle of a picture looks: a paint, an empty frame, or a neutral shade, darker for more. */
export type Look = Paint | 'frame' | 'shade-1' | 'shade-2' | 'shade-3';

const shade = (fillOpacity: number) => ({
  fill: 'var(--soft)',
  fillOpacity,
  stroke: 'var(--soft)',
});

/** Attributes of each look, as Plot takes them. */
export const LOOKS: Readonly<Record<Look, Readonly<Record<string, string | number>>>> = {
  ...PAINTS,
  frame: { fill: 'none', stroke: 'var(--soft)', rx: 4 },
  'shade-1': shade(0.15),
  'shade-2': shade(0.45),
  'shade-3': shade(0.9),
};

/** A rectangle in place, in pixels. */
export interface PictureRect {
  readonly look: Look;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines of words in place, in pixels: they begin at `left`, and `top` is above the first of them. */
export interface PictureText {
  readonly lines: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly soft: boolean;
  readonly bold: boolean;
}

/** A thin line in place: a way, its last piece with a head, or a faint rule between parts. */
export interface PictureLine {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly kind: 'way' | 'arrow' | 'rule';
}

/** All that is drawn of a picture without scales. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly font: number;
  readonly line: number;
  readonly rects: readonly PictureRect[];
  readonly texts: readonly PictureText[];
  readonly lines: readonly PictureLine[];
}
