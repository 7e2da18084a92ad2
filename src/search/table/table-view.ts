import type { PerFacet } from './facet.ts';
import { perFacet } from './facet.ts';

/** What the table can be sorted by, by the names in its addresses. */
export const SORT_KEYS = ['nama', 'tahun', 'instansi', 'tempat', 'layanan'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** An order that a reader chose. */
export interface TableSort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** What a reader wants to see of the table; the same view always has the same address. */
export interface TableView {
  /** Words to look for; empty for none. */
  readonly q: string;
  /** Chosen values of each facet, sorted: one of them must be met, and so in every facet that has some. */
  readonly filters: PerFacet<readonly string[]>;
  /** Null for the order of the register, or best first where words are looked for. */
  readonly sort: TableSort | null;
  /** Counted from 1. */
  readonly page: number;
}

/** The whole table from its start. */
export const WHOLE_TABLE: TableView = { q: '', filters: perFacet(() => []), sort: null, page: 1 };
