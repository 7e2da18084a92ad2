import type { OutlineFeature } from './outlines.ts';
import { distanceToRing, insideRing, type Point } from './point.ts';

/** Kilometres in a degree of latitude. */
const DEGREE = 111.2;

/** How far a place (degrees) lies outside of an outline, in kilometres; 0 inside of it. */
export function distanceToOutline([lon, lat]: Point, outline: OutlineFeature): number {
  const squeeze = Math.cos((lat * Math.PI) / 180);
  const flat = (at: Point): Point => [at[0] * DEGREE * squeeze, at[1] * DEGREE];
  const place = flat([lon, lat]);
  const distances = outline.geometry.coordinates.map(([outer = []]) => {
    const ring = outer.map(flat);
    return insideRing(place, ring) ? 0 : distanceToRing(place, ring);
  });
  return Math.min(...distances);
}
