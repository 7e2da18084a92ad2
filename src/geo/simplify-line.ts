import type { Point } from './point.ts';

interface Vertex {
  readonly point: Point;
  before: Vertex | undefined;
  after: Vertex | undefined;
  area: number;
}

/** What a line loses with a vertex: its triangle with both neighbours; ends are never lost. */
function triangle({ point: [x, y], before, after }: Vertex): number {
  if (!before || !after) return Number.POSITIVE_INFINITY;
  const [ax, ay] = before.point;
  const [bx, by] = after.point;
  return Math.abs((ax - x) * (by - y) - (bx - x) * (ay - y)) / 2;
}

/**
 * Drops the points that matter least (Visvalingam and Whyatt 1993) until every triangle left is at
 * least `area` (square units of the line) or only `keep` points are left; both ends always stay.
 */
export function simplifyLine(line: readonly Point[], area: number, keep: number): Point[] {
  const vertices = line.map(
    (point): Vertex => ({ point, before: undefined, after: undefined, area: 0 }),
  );
  vertices.forEach((vertex, index) => {
    vertex.before = vertices[index - 1];
    vertex.after = vertices[index + 1];
  });
  for (const vertex of vertices) vertex.area = triangle(vertex);

  const left = new Set(vertices);
  while (left.size > keep) {
    let least: Vertex | undefined;
    for (const vertex of left) if (vertex.area < (least?.area ?? area)) least = vertex;
    if (!least) break;
    left.delete(least);
    const { before, after } = least;
    if (before) before.after = after;
    if (after) after.before = before;
    // A neighbour never counts less than what went before it, or a spike would erode from its tip.
    for (const neighbour of [before, after]) {
      if (neighbour) neighbour.area = Math.max(least.area, triangle(neighbour));
    }
  }
  return [...left].map((vertex) => vertex.point);
}
