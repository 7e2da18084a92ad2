/** A place on a plane or on the globe: x and y, or longitude and latitude in degrees. */
export type Point = [number, number];

/** Whether a line ends where it starts. */
export function isClosed(line: readonly Point[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** The area of a closed ring in square units of its points; below zero when it runs clockwise with y upwards. */
export function signedArea(ring: readonly Point[]): number {
  let [before] = ring;
  let doubled = 0;
  for (const point of ring) {
    if (before) doubled += before[0] * point[1] - point[0] * before[1];
    before = point;
  }
  return doubled / 2;
}

/** Whether a point lies within a closed ring, counting how often a line to the east crosses it. */
export function insideRing([x, y]: Point, ring: readonly Point[]): boolean {
  let before = ring.at(-1);
  let inside = false;
  for (const point of ring) {
    if (before && before[1] > y !== point[1] > y) {
      const [fromX, fromY] = before;
      if (x < fromX + ((y - fromY) / (point[1] - fromY)) * (point[0] - fromX)) inside = !inside;
    }
    before = point;
  }
  return inside;
}

/** How far a point lies from a closed ring's nearest edge, in the units of its points. */
export function distanceToRing([x, y]: Point, ring: readonly Point[]): number {
  let before = ring.at(-1);
  // Squares, and one root at the end: this runs a million times for one map.
  let nearest = Number.POSITIVE_INFINITY;
  for (const point of ring) {
    const from = before ?? point;
    const dx = point[0] - from[0];
    const dy = point[1] - from[1];
    const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.max(0, Math.min(1, along));
    nearest = Math.min(nearest, (x - from[0] - t * dx) ** 2 + (y - from[1] - t * dy) ** 2);
    before = point;
  }
  return Math.sqrt(nearest);
}
