import outlines from '../../data/geo/outlines.json' with { type: 'json' };
import { drawPath } from './draw-path.ts';
import { labelPoint } from './label-point.ts';
import { isClosed, type Point, signedArea } from './point.ts';
import { MAP_WIDTH, mapHeight, project } from './projection.ts';
import { simplifyLine } from './simplify-line.ts';
import { decodeArcs, joinArcs, type TopologyShape } from './topology.ts';

/** One outline as it is drawn; all lengths in pixels of the map it belongs to. */
export interface MapShape {
  /** Id of the outline, as ISO 3166-2 has it: `ID-JI`. */
  readonly outline: string;
  /** Codes of today's provinces inside: one, but four in Papua and two in Papua Barat. */
  readonly provinces: readonly string[];
  /** SVG path data in relative steps of tenths of a pixel. */
  readonly path: string;
  /** A point well inside the largest part. */
  readonly label: Point;
  /** Left, top, right, bottom. */
  readonly bbox: readonly [number, number, number, number];
}

/** The national map, projected: its size in pixels and its shapes, sorted by outline. */
export interface ProvinceMap {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly MapShape[];
}

/** Smallest triangle, in square pixels, that a point must make with its neighbours to be drawn. */
const SMALLEST = 0.4;

const tenth = (value: number) => Math.round(value * 10) / 10;
const tenths = ([x, y]: Point): Point => [tenth(x), tenth(y)];
const size = (ring: readonly Point[]) => Math.abs(signedArea(ring));

/** Whole arcs are thinned, not shapes, so that neighbours lose the same points; an island keeps three. */
function drawArc(arc: readonly Point[], width: number): Point[] {
  const projected = arc.map(([lon, lat]) => project(lon, lat, width));
  return simplifyLine(projected, SMALLEST, isClosed(arc) ? 4 : 2)
    .map(tenths)
    .filter(([x, y], index, all) => x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
}

function drawShape(shape: TopologyShape, arcs: readonly Point[][]): MapShape {
  const rings = shape.arcs
    .flatMap((part) => part.map((indexes) => joinArcs(indexes, arcs)))
    // What is below a tenth of a pixel has no three corners left.
    .filter((ring) => ring.length > 3);
  const [largest = []] = rings.toSorted((a, b) => size(b) - size(a));
  const xs = rings.flat().map(([x]) => x);
  const ys = rings.flat().map(([, y]) => y);
  return {
    outline: shape.id,
    provinces: shape.properties.provinces,
    path: drawPath(rings),
    label: tenths(labelPoint(largest)),
    bbox: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
  };
}

const drawn = new Map<number, ProvinceMap>();

/**
 * The national map of the 34 outlines of data/geo/outlines.json at a width in pixels: 12 KB of paths
 * at 960, 7 KB at 480. Each width is projected and thinned once, however many pages show it.
 */
export function provinceMap({ width = MAP_WIDTH }: { readonly width?: number } = {}): ProvinceMap {
  let map = drawn.get(width);
  if (!map) {
    const arcs = decodeArcs(outlines).map((arc) => drawArc(arc, width));
    const { geometries } = outlines.objects.outlines;
    const shapes = geometries.map((shape) => drawShape(shape, arcs));
    map = { width, height: mapHeight(width), shapes };
    drawn.set(width, map);
  }
  return map;
}
