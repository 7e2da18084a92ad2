import type { ChartWidth } from './chart.ts';
import { ABOVE } from './place-key.ts';
import { textWidth } from './text-width.ts';
import { TYPE_SIZES } from './type-size.ts';

/** What is known to happen at a moment, before it is placed: a date and its wordings, best first. */
export interface Moment {
  readonly date: string;
  readonly texts: readonly string[];
}

/** A moment in place: its mark and its words beside or above it, in pixels. */
export interface PlacedMoment {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly textX: number;
  readonly textY: number;
  readonly anchor: 'start' | 'end';
}

const FROM_MARK = 14;
const MARK_ROOM = 7;
/** Room at both ends of the axis, so that the first year is not cut. */
const EDGE = 5;

/** A date as a number of years: a year alone stands in the middle of its year, a month in its own. */
export function yearPoint(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}

/** Where the year axis begins and ends. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** Pixel of a moment on an axis of whole years over the width, less the room at its ends. */
export function yearPixel(point: number, { first, last }: YearSpan, width: number): number {
  return EDGE + ((point - first) / (last + 1 - first)) * (width - 2 * EDGE);
}

/** Puts moments below each other, words on the side that has room, or above where neither has. */
export function placeHistory(
  moments: readonly Moment[],
  span: YearSpan,
  width: ChartWidth,
): { readonly moments: readonly PlacedMoment[]; readonly bottom: number } {
  const { font, line } = TYPE_SIZES[width];
  let top = ABOVE;
  const placed = moments.map(({ date, texts }): PlacedMoment => {
    const x = Math.min(
      width - MARK_ROOM,
      Math.max(MARK_ROOM, yearPixel(yearPoint(date), span, width)),
    );
    const room = { end: x - FROM_MARK, start: width - x - FROM_MARK };
    for (const text of texts) {
      const wide = textWidth(text, font);
      const anchor = wide <= room.start ? 'start' : wide <= room.end ? 'end' : null;
      if (anchor === null) continue;
      const y = top + line / 2;
      top += line + 8;
      const textX = anchor === 'start' ? x + FROM_MARK : x - FROM_MARK;
      return { x, y, text, textX, textY: y, anchor };
    }
    const text = texts.at(-1) ?? '';
    const y = top + line * 1.5;
    const textY = top + line / 2;
    top += 2 * line + 8;
    const textX = Math.max(0, Math.min(x - MARK_ROOM, width - textWidth(text, font)));
    return { x, y, text, textX, textY, anchor: 'start' };
  });
  return { moments: placed, bottom: top };
}
