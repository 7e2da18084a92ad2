import { distanceToRing, insideRing, type Point } from './point.ts';

/** Points tried along each side of the box; each round looks closer around the best of the last. */
const STEPS = 10;
const ROUNDS = 4;

/** The point inside a ring that lies farthest from its edge, nearly: where a label or dot fits best. */
export function labelPoint(ring: readonly Point[]): Point {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  let centre: Point = [
    (Math.min(...xs) + Math.max(...xs)) / 2,
    (Math.min(...ys) + Math.max(...ys)) / 2,
  ];
  let [halfX, halfY] = [Math.max(...xs) - centre[0], Math.max(...ys) - centre[1]];
  let farthest = Number.NEGATIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    let best = centre;
    for (let i = 0; i <= STEPS; i++) {
      for (let j = 0; j <= STEPS; j++) {
        const point: Point = [
          centre[0] + halfX * ((2 * i) / STEPS - 1),
          centre[1] + halfY * ((2 * j) / STEPS - 1),
        ];
        const distance = distanceToRing(point, ring) * (insideRing(point, ring) ? 1 : -1);
        if (distance > farthest) [best, farthest] = [point, distance];
      }
    }
    centre = best;
    halfX /= STEPS / 2;
    halfY /= STEPS / 2;
  }
  return centre;
}
