import type { KeyItem } from './bars-picture.ts';
import type { ChartWidth } from './chart.ts';
import type { Look, Picture, PictureLine, PictureRect, PictureText } from './picture.ts';
import { SAMPLE } from './place-key.ts';
import { BOLD, textWidth } from './text-width.ts';
import { TYPE_SIZES } from './type-size.ts';
import { wrapText } from './wrap-text.ts';

/** What one scheme asks: a strip in one or more looks, the grades, and what is said beside them. */
export interface ConditionCellWords {
  readonly looks: readonly Look[];
  readonly grades: readonly string[];
  readonly aside: string;
}

/** One condition with a cell a scheme. */
export interface ConditionRowWords {
  readonly label: string;
  readonly cells: readonly ConditionCellWords[];
}

/** Conditions in words, before anything is measured. */
export interface ConditionsPicture {
  readonly schemes: readonly string[];
  readonly rows: readonly ConditionRowWords[];
  /** Samples of the key; `looks` stand side by side before their words. */
  readonly key: readonly { readonly looks: readonly Look[]; readonly label: KeyItem['label'] }[];
}

const STRIP = 12;
const GAP = 8;
/** Narrowest column of a scheme; with more schemes than fit, they stand below each other. */
const LEAST_COLUMN = 96;

/** Puts conditions on a width: a table of schemes on a desk, one block a condition on a phone. */
export function placeConditions(
  { schemes, rows, key }: ConditionsPicture,
  width: ChartWidth,
): Picture {
  const { font, line } = TYPE_SIZES[width];
  const rects: PictureRect[] = [];
  const texts: PictureText[] = [];
  const lines: PictureLine[] = [];
  const write = (wrapped: readonly string[], left: number, top: number, look = 'ink') => {
    texts.push({ lines: wrapped, left, top, soft: look === 'soft', bold: look === 'bold' });
    return top + wrapped.length * line;
  };
  const strip = (looks: readonly Look[], left: number, right: number, top: number) => {
    const part = (right - left) / Math.max(1, looks.length);
    for (const [at, look] of looks.entries()) {
      const from = left + part * at;
      rects.push({ look, left: from, right: from + part, top, bottom: top + STRIP });
    }
  };
  const rule = (y: number) => lines.push({ from: [0, y], to: [width, y], kind: 'rule' });

  let y = 6;
  let x = 0;
  for (const { looks, label } of key) {
    const samples = looks.length * SAMPLE;
    const wide = samples + 6 + textWidth(label, font);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += line + 4;
    }
    strip(looks, x + 0.5, x + 0.5 + samples, y + (line - STRIP) / 2);
    write(wrapText(label, width - samples - 6, font), x + samples + 6, y);
    x += wide + 18;
  }
  y += line + 12;

  const labels = 128;
  const column = (width - labels) / schemes.length;
  if (width === 680 && column >= LEAST_COLUMN) {
    const room = column - GAP;
    const head = schemes.map((scheme) => wrapText(scheme, room, font));
    const high = Math.max(...head.map((each) => each.length)) * line;
    for (const [at, each] of head.entries()) {
      write(each, labels + column * at, y + high - each.length * line, 'soft');
    }
    y += high + 6;
    for (const { label, cells } of rows) {
      rule(y);
      const top = y + 8;
      const ends = [write(wrapText(label, (labels - GAP) / BOLD, font), 0, top, 'bold')];
      for (const [at, { looks, grades, aside }] of cells.entries()) {
        const left = labels + column * at;
        strip(looks, left + 0.5, left + room, top);
        let end = top + STRIP + 3;
        for (const grade of grades) end = write(wrapText(grade, room, font), left, end);
        if (aside !== '') end = write(wrapText(aside, room, font), left, end, 'soft');
        ends.push(end);
      }
      y = Math.max(...ends) + 8;
    }
    return { width, height: y, font, line, rects, texts, lines };
  }

  const names = Math.round(width * 0.49);
  const cell = 32;
  for (const { label, cells } of rows) {
    rule(y);
    y = write(wrapText(label, width / BOLD, font), 0, y + 8, 'bold') + 4;
    for (const [at, { looks, grades, aside }] of cells.entries()) {
      const name = write(wrapText(schemes[at] ?? '', names - GAP, font), 0, y, 'soft');
      strip(looks, names + 0.5, names + cell, y + (line - STRIP) / 2);
      const left = names + cell + GAP;
      const room = width - left;
      let end = y;
      for (const grade of grades) end = write(wrapText(grade, room, font), left, end);
      if (aside !== '') end = write(wrapText(aside, room, font), left, end, 'soft');
      y = Math.max(name, end) + 5;
    }
    y += 6;
  }
  return { width, height: y, font, line, rects, texts, lines };
}
