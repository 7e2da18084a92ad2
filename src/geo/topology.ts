import type { Point } from './point.ts';

/**
 * The part of TopoJSON that data/geo/outlines.json uses: every border is stored once, as an arc of
 * whole-number steps, and each shape names the arcs that go round it (`~n`: arc n backwards).
 */
export interface Topology {
  readonly type: string;
  readonly transform: { readonly scale: number[]; readonly translate: number[] };
  readonly arcs: number[][][];
  readonly objects: { readonly outlines: { readonly geometries: TopologyShape[] } };
}

/** One shape of a topology: its id, the codes of today's provinces in it, its rings as arcs. */
export interface TopologyShape {
  readonly type: string;
  readonly id: string;
  readonly properties: { readonly provinces: string[] };
  /** Parts, their rings (the outer one first), the arcs of each ring. */
  readonly arcs: number[][][];
}

/** The arcs of a topology as longitude and latitude in degrees. */
export function decodeArcs({ arcs, transform }: Topology): Point[][] {
  const [scaleX = 1, scaleY = 1] = transform.scale;
  const [west = 0, south = 0] = transform.translate;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Point => {
      x += dx;
      y += dy;
      return [x * scaleX + west, y * scaleY + south];
    });
  });
}

/** Joins the arcs of one ring into a closed line; arcs meet in a shared point, which is kept once. */
export function joinArcs(indexes: readonly number[], arcs: readonly Point[][]): Point[] {
  const ring: Point[] = [];
  for (const index of indexes) {
    const arc = index < 0 ? arcs[~index]?.toReversed() : arcs[index];
    if (!arc) throw new Error(`Outlines: arc ${index}: missing: run \`npm run build:geo\` again.`);
    ring.push(...arc.slice(ring.length > 0 ? 1 : 0));
  }
  return ring;
}
