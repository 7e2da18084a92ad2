import type { Point } from './point.ts';

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** A label that wants a place beside its circle, in the units of the map. */
export interface LabelWish {
  readonly id: string;
  readonly at: Point;
  /** Radius of its circle. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** How far from the circle it may stand, joined to it by a line. */
  readonly reach: number;
}

/** A label with its place: x of its anchor, y of its middle; a line to its circle where it stands apart. */
export interface PlacedLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
  readonly line: readonly [Point, Point] | null;
}

interface Circle {
  readonly at: Point;
  readonly radius: number;
}

/** Air between a circle and its label, and how much farther each next try stands. */
const [GAP, STEP] = [2, 8];
/** Directions tried close by, best first, and those tried with a line, in parts of a turn. */
const CLOSE = [0, 4, 6, 2, 7, 1, 5, 3].map((eighth) => eighth / 8);
const FAR = Array.from({ length: 16 }, (_, at) => at / 16);

function placeAt(wish: LabelWish, turn: number, distance: number): PlacedLabel {
  const { id, at, radius, width, height } = wish;
  const [cos, sin] = [Math.cos(turn * 2 * Math.PI), Math.sin(turn * 2 * Math.PI)];
  const along = (far: number): Point => [at[0] + far * cos, at[1] + far * sin];
  const end = along(radius + distance);
  const [x, edge] = end;
  const line = distance > GAP ? ([along(radius), end] as const) : null;
  // Beside the circle a text stands on the middle of its line, above and below it clear of it.
  const y = Math.abs(cos) < 0.4 ? edge + Math.sign(sin) * (height / 2 - GAP) : edge;
  const [top, bottom] = [y - height / 2, y + height / 2];
  if (Math.abs(cos) < 0.4)
    return { id, x, y, anchor: 'middle', box: [x - width / 2, top, x + width / 2, bottom], line };
  if (cos > 0) return { id, x, y, anchor: 'start', box: [x, top, x + width, bottom], line };
  return { id, x, y, anchor: 'end', box: [x - width, top, x, bottom], line };
}

function placesFor(wish: LabelWish): PlacedLabel[] {
  const close = CLOSE.map((turn) => placeAt(wish, turn, GAP));
  const rings = Math.max(0, Math.floor((wish.reach - GAP) / STEP));
  const far = Array.from({ length: rings }, (_, ring) =>
    FAR.map((turn) => placeAt(wish, turn, GAP + (ring + 1) * STEP)),
  );
  return [...close, ...far.flat()];
}

const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const within = (a: Box, b: Box) => a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];
const holds = ([left, top, right, bottom]: Box, [x, y]: Point) =>
  x > left && x < right && y > top && y < bottom;

function touches([left, top, right, bottom]: Box, { at: [x, y], radius }: Circle): boolean {
  const dx = x - Math.max(left, Math.min(right, x));
  const dy = y - Math.max(top, Math.min(bottom, y));
  return Math.hypot(dx, dy) < radius;
}

/** Points along a line, close enough together to notice what it crosses. */
function pointsOf(line: PlacedLabel['line']): Point[] {
  if (line === null) return [];
  const [[fromX, fromY], [toX, toY]] = line;
  const steps = Math.ceil(Math.hypot(toX - fromX, toY - fromY));
  return Array.from({ length: steps }, (_, at): Point => {
    const t = (at + 0.5) / steps;
    return [fromX + t * (toX - fromX), fromY + t * (toY - fromY)];
  });
}

/**
 * Places labels, best first, where they touch no other label, no line, no circle and not the edge of
 * the map; one that finds no such place is left out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  circles: readonly Circle[],
  frame: Box,
  before: readonly PlacedLabel[] = [],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const taken = [...before, ...placed];
    const crossed = taken.flatMap((other) => pointsOf(other.line));
    const others = circles.filter(({ at }) => at[0] !== wish.at[0] || at[1] !== wish.at[1]);
    const isFree = ({ box, line }: PlacedLabel) =>
      within(box, frame) &&
      !taken.some((other) => overlap(box, other.box)) &&
      !circles.some((circle) => touches(box, circle)) &&
      !crossed.some((point) => holds(box, point)) &&
      pointsOf(line).every(
        (point) =>
          !taken.some((other) => holds(other.box, point)) &&
          !others.some(({ at, radius }) => Math.hypot(at[0] - point[0], at[1] - point[1]) < radius),
      );
    const label = placesFor(wish).find(isFree);
    if (label) placed.push(label);
  }
  return placed;
}
