import type { KeyItem } from './bars-picture.ts';
import type { ChartWidth } from './chart.ts';
import type { Paint } from './paint.ts';
import type { Picture, PictureLine, PictureRect, PictureText } from './picture.ts';
import { placeKey, SAMPLE } from './place-key.ts';
import { BOLD } from './text-width.ts';
import { TYPE_SIZES } from './type-size.ts';
import { wrapText } from './wrap-text.ts';

/** A number of a stage in words, with the paint of what it rests on. */
export interface PathLine {
  readonly paint: Paint;
  readonly text: string;
}

/** A stage: its name, who acts, and its numbers. */
export interface PathBox {
  readonly title: string;
  readonly who: readonly string[];
  readonly lines: readonly PathLine[];
}

/** A way in words, before anything is measured: boxes below each other, then the outcomes. */
export interface PathPicture {
  readonly boxes: readonly PathBox[];
  readonly ends: readonly PathBox[];
  readonly key: readonly KeyItem[];
}

const PAD = 10;
const AFTER_SAMPLE = 8;
const ARROW = 18;
const INDENT = 26;
const BETWEEN = 8;
/** Puts the boxes of a way on a width: words and numbers below each other on a phone, side by side on a desk. */
export function placePath({ boxes, ends, key }: PathPicture, width: ChartWidth): Picture {
  const size = TYPE_SIZES[width];
  const { font, line } = size;
  const wide = width === 680;
  const used = new Set([...boxes, ...ends].flatMap((box) => box.lines.map(({ paint }) => paint)));
  const keys = placeKey(
    key.filter((item) => used.has(item.paint)),
    width,
    size,
  );
  const rects: PictureRect[] = keys.samples.map(({ paint, left, top }) => ({
    look: paint,
    left,
    right: left + SAMPLE,
    top,
    bottom: top + SAMPLE,
  }));
  const texts: PictureText[] = keys.texts.map(({ text, at, middle }) => {
    const lines = text.split('\n');
    const left = 'pixel' in at ? at.pixel : 0;
    return { lines, left, top: middle - (lines.length * line) / 2, soft: false, bold: false };
  });
  const lines: PictureLine[] = [];

  const words = (text: string, left: number, top: number, room: number, look: 'bold' | 'soft') => {
    const bold = look === 'bold';
    const wrapped = wrapText(text, bold ? room / BOLD : room, font);
    texts.push({ lines: wrapped, left, top, soft: !bold, bold });
    return top + wrapped.length * line;
  };

  const numbers = (box: PathBox, left: number, top: number, room: number) => {
    let y = top;
    for (const { paint, text } of box.lines) {
      const sample = y + (line - SAMPLE) / 2;
      rects.push({ look: paint, left, right: left + SAMPLE, top: sample, bottom: sample + SAMPLE });
      const indent = SAMPLE + AFTER_SAMPLE;
      const wrapped = wrapText(text, room - indent, font);
      texts.push({ lines: wrapped, left: left + indent, top: y, soft: false, bold: false });
      y += wrapped.length * line + 3;
    }
    return y - 3;
  };

  /** Draws a box and returns where its content ends; its frame is drawn once its height is known. */
  const content = (box: PathBox, left: number, right: number, top: number, beside: boolean) => {
    const room = right - left - 2 * PAD;
    const column = beside ? room * 0.46 : room;
    let y = words(box.title, left + PAD, top + PAD, column, 'bold');
    for (const who of box.who) y = words(who, left + PAD, y, column, 'soft');
    if (!beside) return numbers(box, left + PAD, y + 4, room) + PAD;
    const middle = left + PAD + column + 2 * PAD;
    return Math.max(y, numbers(box, middle, top + PAD, right - PAD - middle)) + PAD;
  };
  const frame = (left: number, right: number, top: number, bottom: number) =>
    rects.push({ look: 'frame', left: left + 0.5, right: right - 0.5, top, bottom });

  let y = keys.height;
  const middle = wide ? width / 2 : INDENT / 2;
  for (const [at, box] of boxes.entries()) {
    if (at > 0) {
      lines.push({ from: [middle, y], to: [middle, y + ARROW], kind: 'arrow' });
      y += ARROW;
    }
    const bottom = content(box, 0, width, y, wide);
    frame(0, width, y, bottom);
    y = bottom;
  }
  if (ends.length > 0 && wide) {
    const column = (width - BETWEEN * (ends.length - 1)) / ends.length;
    const lefts = ends.map((_, at) => at * (column + BETWEEN));
    const spine = y + ARROW * 0.6;
    const top = spine + ARROW * 0.9;
    const bottom = Math.max(
      ...ends.map((box, at) => content(box, lefts[at] ?? 0, (lefts[at] ?? 0) + column, top, false)),
    );
    lines.push({ from: [middle, y], to: [middle, spine], kind: 'way' });
    const centres = lefts.map((left) => left + column / 2);
    lines.push({
      from: [centres.at(0) ?? 0, spine],
      to: [centres.at(-1) ?? 0, spine],
      kind: 'way',
    });
    for (const [at, left] of lefts.entries()) {
      const centre = centres[at] ?? 0;
      lines.push({ from: [centre, spine], to: [centre, top], kind: 'arrow' });
      frame(left, left + column, top, bottom);
    }
    y = bottom;
  } else if (ends.length > 0) {
    const start = y;
    let branch = y;
    for (const box of ends) {
      const top = y + BETWEEN;
      const bottom = content(box, INDENT, width, top, false);
      frame(INDENT, width, top, bottom);
      branch = (top + bottom) / 2;
      lines.push({ from: [middle, branch], to: [INDENT, branch], kind: 'arrow' });
      y = bottom;
    }
    lines.push({ from: [middle, start], to: [middle, branch], kind: 'way' });
  }
  return { width, height: Math.ceil(y + 2), font, line, rects, texts, lines };
}
