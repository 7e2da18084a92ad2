import { cityLabels } from '../geo/city-label.ts';
import { drawPath } from '../geo/draw-path.ts';
import { hitCells } from '../geo/hit-cells.ts';
import type { Point } from '../geo/point.ts';
import type { RegionMap } from '../geo/region-map.ts';
import { regionMap } from '../geo/region-map.ts';
import { drawnSeat, site } from '../site-data.ts';
import type { Split } from '../totals/split.ts';

/** A city as the map of its province draws it, in the map's units. */
export interface RegionCity extends Split {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly near: boolean;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where a finger means this city. */
  readonly cell: string;
  /** Name as short as the province allows. */
  readonly short: string;
}

/** A province with its neighbours and cities, those with the most awards first. */
export interface RegionPicture {
  readonly map: RegionMap;
  readonly cities: readonly RegionCity[];
}

/** Radius in units of one named award, of a city without one, and of what a thumb hits: 44 pixels across on a phone. */
export const REGION_UNIT = 4;
const DOT = 2.5;
const THUMB = 27;

const tenth = (value: number) => Math.round(value * 10) / 10;

function drawRegion(code: string): RegionPicture {
  const cities = site.register.cities.filter((city) => city.province === code);
  const seats = cities.map((city) => drawnSeat(city.code));
  const map = regionMap(
    site.province(code).outline,
    seats.map(({ lon, lat }): Point => [lon, lat]),
  );
  const points = seats.map(({ lon, lat }): Point => {
    const [x, y] = map.place(lon, lat);
    return [tenth(x), tenth(y)];
  });
  const cells = hitCells(points, THUMB);
  const labels = cityLabels(cities.map((city) => city.name));
  const drawn = cities.map((city, at): RegionCity => {
    const { named } = site.cityModel(city.code);
    const [x, y] = points[at] ?? [0, 0];
    const cell = cells[at] ?? [];
    return {
      ...named,
      code: city.code,
      slug: city.slug,
      name: city.name,
      near: seats[at]?.near ?? false,
      x,
      y,
      radius: named.total > 0 ? tenth(REGION_UNIT * Math.sqrt(named.total)) : DOT,
      cell: drawPath([[...cell, ...cell.slice(0, 1)]]),
      short: labels[at] ?? city.name,
    };
  });
  return { map, cities: drawn.toSorted((a, b) => b.total - a.total || (a.code < b.code ? -1 : 1)) };
}

const pictures = new Map<string, RegionPicture>();

/** The picture of a province, drawn once, however many of its cities show it. */
export function regionPicture(code: string): RegionPicture {
  const picture = pictures.get(code) ?? drawRegion(code);
  pictures.set(code, picture);
  return picture;
}
