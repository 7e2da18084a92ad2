import type { Point } from '../point.ts';

interface Crossing {
  readonly point: Point;
  /** Edge of the ring that is crossed, and how far round the ring, in edges and a fraction. */
  readonly edge: number;
  readonly round: number;
  /** How far along the cutting line, in edges and a fraction. */
  readonly along: number;
}

function crossings(ring: readonly Point[], line: readonly Point[]): Crossing[] {
  const found: Crossing[] = [];
  line.slice(1).forEach(([toX, toY], step) => {
    const [fromX, fromY] = line[step] ?? [toX, toY];
    const [dx, dy] = [toX - fromX, toY - fromY];
    ring.slice(1).forEach(([bx, by], edge) => {
      const [ax, ay] = ring[edge] ?? [bx, by];
      const [ex, ey] = [bx - ax, by - ay];
      const cross = dx * ey - dy * ex;
      const t = ((ax - fromX) * ey - (ay - fromY) * ex) / cross;
      const u = ((ax - fromX) * dy - (ay - fromY) * dx) / cross;
      if (t < 0 || t >= 1 || u < 0 || u >= 1 || cross === 0) return;
      found.push({
        point: [fromX + t * dx, fromY + t * dy],
        edge,
        round: edge + u,
        along: step + t,
      });
    });
  });
  return found.toSorted((a, b) => a.along - b.along);
}

/** The points of a closed ring from one crossing forward to another. */
function walk(ring: readonly Point[], from: Crossing, to: Crossing): Point[] {
  const open = ring.slice(0, -1);
  const rest = [...open.slice(from.edge + 1), ...open.slice(0, from.edge + 1)];
  const steps = to.edge - from.edge + (to.round < from.round ? open.length : 0);
  return [from.point, ...rest.slice(0, steps), to.point];
}

/**
 * Splits a closed ring in two along a line that starts and ends outside of it. Where the line
 * crosses a ragged coast several times, its longest stretch between two crossings is the cut.
 */
export function splitRing(ring: readonly Point[], line: readonly Point[]): [Point[], Point[]] {
  const all = crossings(ring, line);
  let cut: readonly [Crossing, Crossing] | undefined;
  all.slice(1).forEach((to, index) => {
    const from = all[index];
    if (from && (!cut || to.along - from.along > cut[1].along - cut[0].along)) cut = [from, to];
  });
  if (!cut) throw new Error('A border: missing: it does not cross its shape twice: check both.');
  const [from, to] = cut;
  const between = line.slice(Math.ceil(from.along), Math.floor(to.along) + 1);
  return [
    [...walk(ring, from, to), ...between.toReversed(), from.point],
    [...walk(ring, to, from), ...between, to.point],
  ];
}
