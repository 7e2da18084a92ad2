import { isClosed, type Point } from '../point.ts';
import { simplifyLine } from '../simplify-line.ts';
import type { Topology } from '../topology.ts';
import type { Shapes } from './natural-earth.ts';

interface GeoJson {
  readonly type: 'MultiPolygon';
  readonly coordinates: Point[][][];
}

/** The part of topojson-server's answer that is used here. */
interface RawTopology {
  readonly arcs: Point[][];
  readonly objects: Record<string, { readonly arcs: number[][][] }>;
}

/** topojson-server's `topology`: finds the borders that shapes share. */
export type FindBorders = (objects: Record<string, GeoJson>) => RawTopology;

// Both numbers were chosen by looking: half a kilometre is a pixel of Leaflet at zoom 8, beyond which
// these shapes are too rough to be shown, and a finer grid doubles the bytes that a reader loads.
/** Side of the grid that every point is rounded to, degrees: about 440 m. */
const GRID = 0.004;
const [WEST, SOUTH] = [94.9, -11.1];
/** Smallest triangle that a point must make with its neighbours to stay, in squares of the grid. */
const SMALLEST = 10;

/** Rounds to the grid and drops points that fall on the one before. */
function toGrid(ring: readonly Point[]): Point[] {
  const points = ring.map(
    ([lon, lat]): Point => [Math.round((lon - WEST) / GRID), Math.round((lat - SOUTH) / GRID)],
  );
  return points.filter(
    ([x, y], index) => x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1],
  );
}

function toSteps(arc: readonly Point[]): Point[] {
  return arc.map(([x, y], index) => {
    const [fromX, fromY] = arc[index - 1] ?? [0, 0];
    return [x - fromX, y - fromY];
  });
}

/** An island is one arc that ends where it starts; four corners keep it an island. */
function thin(arc: readonly Point[]): Point[] {
  return simplifyLine(arc, SMALLEST, isClosed(arc) ? 5 : 2);
}

/**
 * Makes the topology of the outlines: rounded, then borders found, and only then thinned, so that
 * neighbours keep the same points and no sliver opens between them.
 */
export function makeTopology(
  shapes: Shapes,
  provincesOf: ReadonlyMap<string, string[]>,
  findBorders: FindBorders,
): Topology {
  const objects = Object.fromEntries(
    [...shapes].map(([id, rings]): [string, GeoJson] => [
      id,
      { type: 'MultiPolygon', coordinates: rings.map((ring) => [toGrid(ring)]) },
    ]),
  );
  const found = findBorders(objects);
  return {
    type: 'Topology',
    transform: { scale: [GRID, GRID], translate: [WEST, SOUTH] },
    arcs: found.arcs.map((arc) => toSteps(thin(arc))),
    objects: {
      outlines: {
        geometries: Object.entries(found.objects).map(([id, { arcs }]) => ({
          type: 'MultiPolygon',
          id,
          properties: { provinces: provincesOf.get(id) ?? [] },
          arcs,
        })),
      },
    },
  };
}
