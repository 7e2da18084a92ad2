import type { Facet } from './facet.ts';
import { ABROAD, UNKNOWN } from './facet.ts';

/** The facets of which each value has a page of the table. */
export const PAGED_FACETS = ['layanan', 'jenis', 'predikat', 'pemberi', 'dicabut'] as const;

/** The address of the page about a value of a facet, without language; null where there is none. */
export function facetPath(facet: Facet, value: string): string | null {
  if (facet === 'dicabut') return value === 'ya' ? '/unit/dicabut/' : null;
  if (PAGED_FACETS.some((each) => each === facet)) return `/unit/${facet}/${value}/`;
  return value === UNKNOWN || value === ABROAD ? null : `/${facet}/${value}/`;
}

/** The address of a further page of a table, from that of its first. */
export function pagePath(first: string, page: number): string {
  return page === 1 ? first : `${first}halaman/${page}/`;
}
