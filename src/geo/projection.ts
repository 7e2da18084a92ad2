import type { Point } from './point.ts';

/** Width of the national map in pixels, unless a caller asks for another. */
export const MAP_WIDTH = 960;

// Sabang to the border with Papua New Guinea, Miangas to Rote, in degrees, with a little sea around.
const [WEST, EAST, SOUTH, NORTH] = [94.8, 141.2, -11.15, 6.05];

const radians = Math.PI / 180;
const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2));

/** Height in pixels of the national map of a given width. */
export function mapHeight(width = MAP_WIDTH): number {
  return Math.ceil((width * (mercator(NORTH) - mercator(SOUTH))) / ((EAST - WEST) * radians));
}

/** Projects degrees of longitude and latitude to pixels of the national map (Mercator, y downwards). */
export function project(lon: number, lat: number, width = MAP_WIDTH): Point {
  const scale = width / ((EAST - WEST) * radians);
  return [(lon - WEST) * radians * scale, (mercator(NORTH) - mercator(lat)) * scale];
}
