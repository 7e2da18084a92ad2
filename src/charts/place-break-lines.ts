import type { Language } from '../i18n/language.ts';
import { shortRegulation } from '../i18n/short-regulation.ts';
import type { Break } from '../register/register.ts';
import type { ChartWidth } from './chart.ts';
import type { YearSpan } from './place-history.ts';
import { yearPixel } from './place-history.ts';
import { ABOVE } from './place-key.ts';
import { textWidth } from './text-width.ts';
import { TYPE_SIZES } from './type-size.ts';
import { wrapText } from './wrap-text.ts';

/** Where a break begins on a year axis, and what it is. */
export interface BreakMark {
  readonly year: number;
  readonly text: string;
}

/** Room that a text takes, in pixels. */
export interface TextBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A break in place: its line at `x` from the top of its words down, and its words. */
export interface PlacedBreak extends TextBox {
  readonly x: number;
  readonly lines: readonly string[];
}

const BESIDE = 5;
const BELOW = 6;
/** Air between a line and the words it stops at. */
const AIR = 3;

/** One mark a year: `2022: Permen 90/2021`; what began in one round stands in one mark. */
export function breakMarks(language: Language, breaks: readonly Break[]): BreakMark[] {
  return [...Map.groupBy(breaks, ({ year }) => year)].map(([year, mine]) => {
    const names = mine.map(({ label }) => shortRegulation(language, label[language]));
    return { year, text: `${year}: ${names.join(' · ')}` };
  });
}

/** Whether two texts would lie on each other. */
const collide = (a: TextBox, b: TextBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Puts the words of breaks above a drawing, each beside the top of its line, as high as there is room. */
export function placeBreakLines(
  marks: readonly BreakMark[],
  span: YearSpan,
  width: ChartWidth,
): { readonly placed: readonly PlacedBreak[]; readonly height: number } {
  const { font, line } = TYPE_SIZES[width];
  const placed: PlacedBreak[] = [];
  for (const { year, text } of marks) {
    const x = yearPixel(year, span, width);
    const lines = wrapText(text, width, font);
    const wide = Math.max(...lines.map((each) => textWidth(each, font)));
    const beside = [x + BESIDE, x - BESIDE - wide].find(
      (each) => each >= 0 && each + wide <= width,
    );
    const left = beside ?? Math.max(0, width - wide);
    const at = (top: number) => ({
      left,
      right: left + wide,
      top,
      bottom: top + lines.length * line,
    });
    let box = at(ABOVE);
    while (placed.some((other) => collide(box, { ...other, right: other.right + 2 * BESIDE }))) {
      box = at(box.top + line);
    }
    placed.push({ ...box, x, lines });
  }
  const height = placed.length === 0 ? 0 : Math.max(...placed.map(({ bottom }) => bottom)) + BELOW;
  return { placed, height };
}

/** A part of an upright line. */
export interface LinePart {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** An upright line in parts: it stops before words and goes on after them. */
export function lineParts(
  x: number,
  from: number,
  to: number,
  boxes: readonly TextBox[],
): LinePart[] {
  const inWay = boxes
    .filter(({ left, right }) => left - AIR < x && x < right + AIR)
    .toSorted((a, b) => a.top - b.top);
  const parts: LinePart[] = [];
  let start = from;
  for (const { top, bottom } of inWay) {
    if (top > start) parts.push({ x, from: start, to: Math.min(top, to) });
    start = Math.max(start, bottom);
  }
  if (start < to) parts.push({ x, from: start, to });
  return parts;
}
