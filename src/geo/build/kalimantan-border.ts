import { distanceToRing, type Point } from '../point.ts';

// @svg-maps/indonesia is a plain Mercator; these fit its coasts within about 3 km.
const unproject = ([x, y]: Point): Point => [
  (x + 1646.665) / 17.29568,
  ((2 * Math.atan(Math.exp((127.0857 - y) / 985.164)) - Math.PI / 2) * 180) / Math.PI,
];

/** The rings of one path of the drawing; it uses only relative moves and closings. */
function readRings(svg: string, id: string): Point[][] {
  const path = svg.match(new RegExp(`id="${id}"[^>]*?\\sd="([^"]*)"`))?.[1];
  if (!path || /[^mz\d\s.,-]/.test(path)) {
    throw new Error(`@svg-maps/indonesia: ${id}: invalid: its path is not as in version 1.0.0.`);
  }
  let [x, y] = [0, 0];
  return path.split('m').flatMap((part) => {
    const ring = Array.from(part.matchAll(/(-?[\d.]+),(-?[\d.]+)/g), ([, dx, dy]): Point => {
      x += Number(dx);
      y += Number(dy);
      return [x, y];
    });
    [x, y] = ring[0] ?? [x, y];
    return ring.length > 0 ? [ring] : [];
  });
}

/** Goes on from the second point through the first, so that the line surely leaves the land. */
function beyond([x, y]: Point = [0, 0], [fromX, fromY]: Point = [0, 0]): Point {
  const far = 0.3 / Math.hypot(x - fromX, y - fromY);
  return [x + (x - fromX) * far, y + (y - fromY) * far];
}

/**
 * The border between Kalimantan Utara and Kalimantan Timur from the coast to Sarawak, degrees, with
 * 0.3 degrees more at both ends: the points of the one that lie on the other's edge.
 */
export function kalimantanBorder(svg: string): Point[] {
  const [north = []] = readRings(svg, 'id-ku').toSorted((a, b) => b.length - a.length);
  const east = readRings(svg, 'id-ki');
  const shared = north.filter((point) => east.some((ring) => distanceToRing(point, ring) < 0.1));
  const line = shared.map(unproject);
  return [beyond(line[0], line[2]), ...line, beyond(line.at(-1), line.at(-3))];
}
