import type { AwardTable } from './award-table.ts';
import { perFacet } from './facet.ts';
import type { TableSort, TableView } from './table-view.ts';
import { SORT_KEYS } from './table-view.ts';

/** A part of an address that the table has no meaning for. */
export interface UnknownPart {
  readonly name: string;
  readonly value: string;
}

/** The view that an address asks for, and what in it is ignored. */
export interface ReadView {
  readonly view: TableView;
  readonly unknown: readonly UnknownPart[];
}

const LONGEST = 200;
const SEPARATOR = ',';

/** Words as they are looked for: without spaces around and between that say nothing, and of a length that can be typed. */
export function readWords(text: string): string {
  // A half of a pair of code units could not be written into an address.
  const sound = text.replace(/\p{Cs}/gu, ' ').replace(/\s+/g, ' ');
  return [...sound.trim()].slice(0, LONGEST).join('').trim();
}

function readSort(text: string): TableSort | null {
  const descending = text.startsWith('-');
  const key = SORT_KEYS.find((each) => each === text.slice(descending ? 1 : 0));
  return key === undefined ? null : { key, descending };
}

/** Reads the query of an address; values that the table does not know are told apart, and nothing throws. */
export function readView(search: string, { columns }: Pick<AwardTable, 'columns'>): ReadView {
  const query = new URLSearchParams(search);
  const unknown: UnknownPart[] = [];
  const filters = perFacet((name) => {
    const values = query.getAll(name).flatMap((value) => value.toLowerCase().split(SEPARATOR));
    const asked = [...new Set(values.map((value) => value.trim()))].filter((each) => each !== '');
    for (const value of asked) if (!columns[name].at.has(value)) unknown.push({ name, value });
    return asked.filter((value) => columns[name].at.has(value)).sort();
  });
  const order = query.get('urut') ?? '';
  const sort = readSort(order);
  if (sort === null && order !== '') unknown.push({ name: 'urut', value: order });
  const page = query.get('halaman') ?? '';
  const isPage = /^[1-9]\d{0,5}$/.test(page);
  if (!isPage && page !== '') unknown.push({ name: 'halaman', value: page });
  return {
    view: { q: readWords(query.get('q') ?? ''), filters, sort, page: isPage ? Number(page) : 1 },
    unknown,
  };
}
