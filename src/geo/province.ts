import Papa from 'papaparse';
import { slugify } from '../register/slug.ts';

/** One of the 38 provinces of today, from data/geo/provinces.csv. */
export interface Province {
  /** Kemendagri's two digits, as text: `35`. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Last part of its address: `35-jawa-timur`. */
  readonly slug: string;
  /** Id of the outline that shows it; some outlines show several provinces. */
  readonly outline: string;
  /** Year of the law that made it, where that is 2012 or later. */
  readonly since?: number;
  /** Code of the province it was part of before. */
  readonly formerly?: string;
}

/** Reads data/geo/provinces.csv, every cell as text, into provinces sorted as in the file. */
export function readProvinces(csvText: string): Province[] {
  const { data } = Papa.parse<Record<string, string>>(csvText, {
    header: true,
    skipEmptyLines: true,
  });
  return data.map(({ code = '', name = '', name_en = '', outline = '', since, formerly }) => ({
    code,
    name,
    nameEn: name_en,
    slug: `${code}-${slugify(name)}`,
    outline,
    ...(since ? { since: Number(since) } : {}),
    ...(formerly ? { formerly } : {}),
  }));
}
