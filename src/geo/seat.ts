import Papa from 'papaparse';

/** Where the government of a kabupaten or kota sits, from data/geo/seats.csv. */
export interface Seat {
  /** Kemendagri's code of the city, as text. */
  readonly code: string;
  /** Degrees of WGS 84, three decimals: a town, not an office. */
  readonly lat: number;
  readonly lon: number;
  /** A stand-in: the capital is not in the source, or stands there at a wrong place. */
  readonly near: boolean;
}

/** Reads data/geo/seats.csv into seats sorted as in the file. */
export function readSeats(csvText: string): Seat[] {
  const { data } = Papa.parse<Record<string, string>>(csvText, {
    header: true,
    skipEmptyLines: true,
  });
  // A cell that is missing must not become a seat at zero degrees in the sea off Africa.
  return data.map(({ code = '', lat, lon, how }) => ({
    code,
    lat: Number(lat || NaN),
    lon: Number(lon || NaN),
    near: how === 'near',
  }));
}
