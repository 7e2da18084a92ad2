import type { Point } from './point.ts';

/** A side of a line: the points with ax + by at most c. */
export type HalfPlane = readonly [a: number, b: number, c: number];

/** The sides of a box: left, top, right, bottom. */
export function sidesOf([left, top, right, bottom]: readonly [number, number, number, number]) {
  return [
    [-1, 0, -left],
    [0, -1, -top],
    [1, 0, right],
    [0, 1, bottom],
  ] satisfies HalfPlane[];
}

function clipOnce(polygon: readonly Point[], [a, b, c]: HalfPlane): Point[] {
  const kept: Point[] = [];
  let before = polygon.at(-1);
  for (const point of polygon) {
    const over = a * point[0] + b * point[1] - c;
    const overBefore = before ? a * before[0] + b * before[1] - c : over;
    if (before && over > 0 !== overBefore > 0) {
      const t = overBefore / (overBefore - over);
      kept.push([before[0] + t * (point[0] - before[0]), before[1] + t * (point[1] - before[1])]);
    }
    if (over <= 0) kept.push(point);
    before = point;
  }
  return kept;
}

/**
 * What of a polygon (its corners, the first one once) lies within every half-plane (Sutherland and
 * Hodgman 1974). A polygon cut in two stays one, joined along the edge.
 */
export function clipPolygon(polygon: readonly Point[], planes: readonly HalfPlane[]): Point[] {
  return planes.reduce((left, plane) => clipOnce(left, plane), [...polygon]);
}
