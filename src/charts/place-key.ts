import type { KeyItem } from './bars-picture.ts';
import type { PlacedSample, PlacedText } from './placed.ts';
import { textWidth } from './text-width.ts';
import type { TypeSize } from './type-size.ts';
import { wrapText } from './wrap-text.ts';

/** Side of a colour sample in pixels. */
export const SAMPLE = 12;
const AFTER_SAMPLE = 6;
const BETWEEN = 18;

/** Air above a drawing, so that it does not touch the sentence before it, in pixels. */
export const ABOVE = 6;

/** The key above a drawing: samples and words from left to right, in as many lines as they need. */
export function placeKey(
  items: readonly KeyItem[],
  width: number,
  size: TypeSize,
): {
  readonly samples: readonly PlacedSample[];
  readonly texts: readonly PlacedText[];
  readonly height: number;
} {
  const samples: PlacedSample[] = [];
  const texts: PlacedText[] = [];
  const line = size.line + 4;
  let left = 0;
  let top = ABOVE;
  for (const { paint, label } of items) {
    const lines = wrapText(label, width - SAMPLE - AFTER_SAMPLE, size.font);
    const wide = SAMPLE + AFTER_SAMPLE + Math.max(...lines.map((l) => textWidth(l, size.font)));
    if (left > 0 && left + wide > width) {
      left = 0;
      top += line;
    }
    samples.push({ paint, left: left + 0.5, top: top + (size.line - SAMPLE) / 2 });
    texts.push({
      text: lines.join('\n'),
      at: { pixel: left + SAMPLE + AFTER_SAMPLE },
      middle: top + (lines.length * size.line) / 2,
      anchor: 'start',
      soft: false,
    });
    top += (lines.length - 1) * size.line;
    left += wide + BETWEEN;
  }
  return { samples, texts, height: items.length === 0 ? ABOVE : top + line + 8 };
}
