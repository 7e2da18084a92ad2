import outlines from '../../data/geo/outlines.json' with { type: 'json' };
import { clipPolygon, type HalfPlane, sidesOf } from './clip-polygon.ts';
import { drawPath } from './draw-path.ts';
import { isClosed, type Point } from './point.ts';
import { MAP_WIDTH, project } from './projection.ts';
import { simplifyLine } from './simplify-line.ts';
import { decodeArcs, joinArcs } from './topology.ts';

/** An outline as the map of a region draws it, cut at the edge of the map. */
export interface RegionShape {
  readonly outline: string;
  readonly provinces: readonly string[];
  readonly path: string;
}

/** The map of one province: itself large, what lies around it, and where a place is drawn. */
export interface RegionMap {
  readonly width: number;
  readonly height: number;
  readonly own: RegionShape;
  readonly neighbours: readonly RegionShape[];
  readonly place: (lon: number, lat: number) => Point;
}

/** Width of the map of a region: about the pixels of a phone. */
export const REGION_WIDTH = 360;

/** Height of a map to its width: what is longer or flatter gets more of its surroundings. */
const [FLATTEST, TALLEST] = [0.62, 1.1];
/** Air round the province and its seats, as a share of its longer side; least half width in degrees. */
const [AIR, SMALLEST_HALF] = [0.07, 0.3];
/** Smallest triangle that is drawn, in square units, and how far clipped edges lie outside. */
const [SMALLEST, HIDDEN] = [0.5, 3];

const arcs = decodeArcs(outlines);
const { geometries } = outlines.objects.outlines;

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the national map, in its pixels, that shows a province and its seats. */
function frameOf(points: readonly Point[]): Frame {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const [x, y] = [(west + east) / 2, (north + south) / 2];
  const least = project(SMALLEST_HALF, 0)[0] - project(0, 0)[0];
  const air = AIR * Math.max(east - west, south - north);
  const halfX = Math.max(least, (east - west) / 2 + air);
  const halfY = Math.max(least, (south - north) / 2 + air);
  const wide = Math.max(halfX, halfY / TALLEST);
  const high = Math.max(halfY, wide * FLATTEST);
  return { left: x - wide, top: y - high, width: 2 * wide, height: 2 * high };
}

/** An arc all on one side of the map crosses nothing in it: its ends say enough. */
function isBeside(arc: readonly Point[], planes: readonly HalfPlane[]): boolean {
  return planes.some(([a, b, c]) => arc.every(([x, y]) => a * x + b * y > c));
}

/** Draws the map of the province with an outline, with room for all of its seats (degrees). */
export function regionMap(outline: string, seats: readonly Point[]): RegionMap {
  const shape = geometries.find(({ id }) => id === outline);
  if (!shape) throw new Error(`Outline ${outline}: unknown: take one of data/geo/outlines.json.`);
  const used = new Set(shape.arcs.flat(2).map((index) => (index < 0 ? ~index : index)));
  const frame = frameOf(
    [...used]
      .flatMap((index) => arcs[index] ?? [])
      .concat(seats)
      .map(([lon, lat]) => project(lon, lat)),
  );
  const scale = REGION_WIDTH / frame.width;
  const height = Math.round(frame.height * scale);
  const place = (lon: number, lat: number): Point => {
    const [x, y] = project(lon, lat, MAP_WIDTH * scale);
    return [x - frame.left * scale, y - frame.top * scale];
  };
  const planes = sidesOf([-HIDDEN, -HIDDEN, REGION_WIDTH + HIDDEN, height + HIDDEN]);
  const drawn = arcs.map((arc) => {
    const points = arc.map(([lon, lat]) => place(lon, lat));
    if (isBeside(points, planes))
      return isClosed(arc) ? [] : [...points.slice(0, 1), ...points.slice(-1)];
    return simplifyLine(points, SMALLEST, isClosed(arc) ? 4 : 2);
  });
  const shapes = geometries.map(({ id, properties, arcs: parts }): RegionShape => {
    const rings = parts
      .flatMap((rings) => rings.map((indexes) => joinArcs(indexes, drawn).slice(0, -1)))
      .map((ring) => clipPolygon(ring, planes))
      .filter((ring) => ring.length > 2)
      .map((ring) => [...ring, ...ring.slice(0, 1)]);
    const path = rings.length > 0 ? drawPath(rings) : '';
    return { outline: id, provinces: properties.provinces, path };
  });
  const own = shapes.find(({ outline: id }) => id === outline);
  if (!own) throw new Error(`Outline ${outline}: missing from its own map.`);
  return {
    width: REGION_WIDTH,
    height,
    own,
    neighbours: shapes.filter((other) => other !== own && other.path !== ''),
    place,
  };
}
