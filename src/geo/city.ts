import Papa from 'papaparse';
import { slugify } from '../register/slug.ts';

/** One of the 514 kabupaten and kota, from data/geo/cities.csv. */
export interface City {
  /** Kemendagri's code, as text, since 35.70 is not 35.7. */
  readonly code: string;
  /** Code of its province. */
  readonly province: string;
  readonly name: string;
  /** Last part of its address: `3578-kota-surabaya`. */
  readonly slug: string;
}

/** Reads data/geo/cities.csv, every cell as text, into cities sorted as in the file. */
export function readCities(csvText: string): City[] {
  const { data } = Papa.parse<Record<string, string>>(csvText, {
    header: true,
    skipEmptyLines: true,
  });
  return data.map(({ code = '', province = '', name = '' }) => ({
    code,
    province,
    name,
    slug: `${code.replace('.', '')}-${slugify(name)}`,
  }));
}
