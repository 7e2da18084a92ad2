import { textWidth } from '../charts/text-width.ts';
import type { EmbedPart } from './embed-part.ts';
import { lineCounter } from './line-counter.ts';

/** A height as a line over the width of a frame: `base + slope × min(width, until)`, in pixels. */
export interface HeightLine {
  readonly base: number;
  readonly slope: number;
  readonly until: number;
}

/** How high a frame must be: below 640 pixels of width, from there on, and whatever its width. */
export interface EmbedHeights {
  /** The greatest of one or two lines, since text gets lower ever more slowly. */
  readonly narrow: readonly HeightLine[];
  readonly wide: readonly HeightLine[];
  readonly most: number;
}

/** The width of a frame from which the wide drawing is shown. */
export const WIDE_FROM = 640;

/** The narrowest frame that is reckoned with, and how finely. */
const LEAST = 280;
const STEP = 8;
// As src/styles/embed.css has them.
const WIDEST = 752;
const MOST_WIDE = 720;
const MOST_TEXT = 620;
const PADDING_BLOCK = 24;

const paddingOf = (width: number): number => 2 * Math.min(16, Math.max(8, width * 0.03));

/** Pixels inside a frame of a width. */
const insideOf = (width: number): number => Math.min(width, WIDEST) - paddingOf(width);

/** How high a part is in a frame at least and at most so wide. */
type Measure = (least: number, most: number) => number;

function measureOf(part: EmbedPart): Measure {
  if (part.kind === 'drawing') {
    return (least, most) =>
      least < WIDE_FROM
        ? part.narrow * Math.min(insideOf(most), part.most)
        : part.wide * Math.min(insideOf(most), MOST_WIDE);
  }
  if (part.kind === 'text') {
    const lines = lineCounter(part.text, part.font, part.bold);
    return (least) => {
      const room = Math.min(insideOf(least), MOST_TEXT) - (part.inset ?? 0);
      return part.above + part.line * lines(room);
    };
  }
  const widths = part.items.map((item) => {
    const lines = lineCounter(item, part.font);
    return { lines, width: part.beside + textWidth(item, part.font) };
  });
  return (least) => {
    const room = insideOf(least);
    let rows = 1;
    let used = 0;
    let more = 0;
    for (const { lines, width } of widths) {
      if (used > 0 && used + part.gap + width > room) {
        rows++;
        used = 0;
      }
      used += used > 0 ? part.gap + width : width;
      if (width > room) more += lines(room - part.beside) - 1;
    }
    return part.above + part.line * (rows + more);
  };
}

/** What frames from a width to the next step need. */
interface Step {
  readonly width: number;
  readonly high: number;
}

/** What frames need, in steps from one width to another. */
function needs(measures: readonly Measure[], from: number, to: number): Step[] {
  const steps: Step[] = [];
  for (let width = from; width < to; width += STEP) {
    // Text is as high as at the left end of a step and the drawing as at its right end.
    const most = Math.min(width + STEP, to);
    const high = measures.reduce((sum, measure) => sum + measure(width, most), PADDING_BLOCK);
    steps.push({ width, high });
  }
  return steps;
}

/** Every slope a line may have: text makes a wider frame lower, a drawing makes it higher. */
const SLOPES = Array.from({ length: 51 }, (_, index) => (index - 15) / 10);

/** Widths at which two lines may meet, and how much of its height a frame must spare by the second. */
const MEETINGS = [320, 360, 400, 440, 480];
const WORTH = 0.04;

/** The line of a slope that is nowhere below what is needed, and how many times too high it gets. */
function lineOf(steps: readonly Step[], slope: number, until: number) {
  let base = 0;
  for (const { width, high } of steps) {
    // A line that falls is lowest at the right end of a step.
    const lowest = slope * Math.min(slope < 0 ? width + STEP : width, until);
    base = Math.max(base, Math.ceil(high - lowest));
  }
  let over = 1;
  for (const { width, high } of steps)
    over = Math.max(over, (base + slope * Math.min(width, until)) / high);
  return { line: { base, slope, until }, over };
}

/** Of all lines that are nowhere too low, the one that is least too high. */
function bestLine(steps: readonly Step[], corners: readonly number[]): HeightLine {
  let best = lineOf(steps, 0, WIDE_FROM);
  for (const until of corners) {
    for (const slope of SLOPES) {
      const next = lineOf(steps, slope, until);
      if (next.over < best.over) best = next;
    }
  }
  return best.line;
}

/** One line, or two that meet where that spares a story much empty room. */
function bestLines(steps: readonly Step[], corners: readonly number[]): readonly HeightLine[] {
  const overOf = (lines: readonly HeightLine[]) =>
    Math.max(...steps.map(({ width, high }) => heightAt(lines, width) / high));
  let best: readonly HeightLine[] = [bestLine(steps, corners)];
  let least = overOf(best) - WORTH;
  for (const meet of MEETINGS) {
    const left = steps.filter(({ width }) => width < meet);
    const right = steps.filter(({ width }) => width >= meet);
    const lines = [bestLine(left, corners), bestLine(right, corners)];
    const over = overOf(lines);
    if (over >= least) continue;
    least = over;
    best = lines;
  }
  return best;
}

/** How high the greatest of some lines is at a width. */
export function heightAt(lines: readonly HeightLine[], width: number): number {
  return Math.max(...lines.map(({ base, slope, until }) => base + slope * Math.min(width, until)));
}

/**
 * How high a frame around these parts must be, reckoned at build time so that a story can keep the room
 * before anything is loaded: never too low, and seldom a fifth too high.
 */
export function embedHeights(parts: readonly EmbedPart[]): EmbedHeights {
  const measures = parts.map(measureOf);
  const drawn = parts.find((part) => part.kind === 'drawing');
  // Beyond its corner a narrow drawing grows no more; 3 % on either side are air.
  const corner = Math.min(WIDE_FROM, Math.ceil((drawn?.most ?? 0) / 0.94));
  const steps = needs(measures, LEAST, WIDE_FROM);
  const narrow = bestLines(steps, [corner, (corner + WIDE_FROM) / 2, WIDE_FROM].map(Math.round));
  const wide = [bestLine(needs(measures, WIDE_FROM, WIDEST + STEP), [WIDEST])];
  const most = Math.max(
    ...steps.map(({ high }) => high),
    heightAt(wide, WIDE_FROM),
    heightAt(wide, WIDEST),
  );
  return { narrow, wide, most: Math.ceil(most) };
}
