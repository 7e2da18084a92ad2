/** What the table can be narrowed by, by the names in its addresses and in their order there. */
export const FACETS = [
  'tahun',
  'predikat',
  'instansi',
  'jenis',
  'layanan',
  'provinsi',
  'kota',
  'pemberi',
  'dicabut',
] as const;
export type Facet = (typeof FACETS)[number];

/** Value of a row of which the register does not know the year, the predicate or the place. */
export const UNKNOWN = 'tidak-diketahui';
/** Value of a mission abroad, which is in no province and no city. */
export const ABROAD = 'luar-negeri';

/** One thing for each facet. */
export type PerFacet<T> = Readonly<Record<Facet, T>>;

/** Makes one thing for each facet, in the order of the facets. */
export function perFacet<T>(make: (facet: Facet) => T): PerFacet<T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}
