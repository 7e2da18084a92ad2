import { FACETS } from './facet.ts';
import type { SortKey, TableSort, TableView } from './table-view.ts';

/** An order as addresses name it: `tahun`, or `-tahun` for the newest first. */
export function writeSort({ key, descending }: TableSort): `${'-' | ''}${SortKey}` {
  return `${descending ? '-' : ''}${key}`;
}

/** As browsers write it into an address: they encode the apostrophe, too. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("'", '%27');
}

/** The query of a view, beginning with `?`, or empty for the whole table; what is as by itself is left out. */
export function writeView({ q, filters, sort, page }: TableView): string {
  const parts = [
    ...(q === '' ? [] : [`q=${encode(q)}`]),
    ...FACETS.filter((facet) => filters[facet].length > 0).map(
      // The comma stands as it is: addresses are read, too.
      (facet) => `${facet}=${filters[facet].map(encode).join(',')}`,
    ),
    ...(sort === null ? [] : [`urut=${writeSort(sort)}`]),
    ...(page > 1 ? [`halaman=${page}`] : []),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
