import { clipPolygon, type HalfPlane } from './clip-polygon.ts';
import type { Point } from './point.ts';

/** Corners of the area round a lone point: near enough to a circle. */
const CORNERS = 8;

function cornersOf([x, y]: Point, radius: number): Point[] {
  return Array.from({ length: CORNERS }, (_, at): Point => {
    const angle = ((at + 0.5) / CORNERS) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** The side of a point where it is nearer than another one. */
function nearerThan([x, y]: Point, [ox, oy]: Point): HalfPlane {
  const [a, b] = [ox - x, oy - y];
  return [a, b, (a * (x + ox) + b * (y + oy)) / 2];
}

/**
 * The area round each point in which a finger means that point: where it is the nearest, and within a
 * radius. The areas never overlap, so that a small circle beside a large one can still be hit.
 */
export function hitCells(points: readonly Point[], radius: number): Point[][] {
  return points.map((point, at) =>
    clipPolygon(
      cornersOf(point, radius),
      points
        .filter(
          ([x, y], other) => other !== at && Math.hypot(x - point[0], y - point[1]) < 2.2 * radius,
        )
        .map((other) => nearerThan(point, other)),
    ),
  );
}
