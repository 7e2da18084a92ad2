import type { ChartWidth } from './chart.ts';
import type { YearSpan } from './place-history.ts';
import { yearPixel, yearPoint } from './place-history.ts';
import { ABOVE } from './place-key.ts';
import { TYPE_SIZES } from './type-size.ts';
import { wrapText } from './wrap-text.ts';

/** A revocation in words and dates, before anything is measured. */
export interface RevocationLine {
  readonly name: string;
  readonly words: string;
  readonly predicate: string;
  /** Round of the award, or null where nobody tells it. */
  readonly round: number | null;
  readonly revoked: string;
}

/** A revocation in place: its words from `nameTop` down, then its line, in pixels. */
export interface PlacedRevocation extends RevocationLine {
  readonly nameLines: readonly string[];
  readonly wordLines: readonly string[];
  readonly nameTop: number;
  readonly wordTop: number;
  /** Middle of the line from award to revocation. */
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** Half the height of the band that the line lies in. */
const HALF_BAND = 8;
const AFTER_WORDS = 4;
const BETWEEN = 14;

/** Puts revocations below each other and below what stands at the head: the name, what is known in words, then the line on the year axis. */
export function placeRevocations(
  lines: readonly RevocationLine[],
  span: YearSpan,
  width: ChartWidth,
  head = 0,
): { readonly placed: readonly PlacedRevocation[]; readonly bottom: number } {
  const { font, line } = TYPE_SIZES[width];
  const pixel = (point: number) => yearPixel(point, span, width);
  let top = head + ABOVE;
  const placed = lines.map((each): PlacedRevocation => {
    const nameLines = wrapText(each.name, width, font);
    const wordLines = wrapText(each.words, width, font);
    const nameTop = top;
    const wordTop = nameTop + nameLines.length * line;
    const y = wordTop + wordLines.length * line + AFTER_WORDS + HALF_BAND;
    top = y + HALF_BAND + BETWEEN;
    return {
      ...each,
      nameLines,
      wordLines,
      nameTop,
      wordTop,
      y,
      // An award whose year nobody tells may lie anywhere before, so its band begins with the axis.
      from: pixel(each.round === null ? span.first : each.round + 0.5),
      to: pixel(yearPoint(each.revoked)),
    };
  });
  return { placed, bottom: top - BETWEEN + 6 };
}
