import type { RecordKind } from './catalogue.ts';

/** Where in a record a word of the query was found. */
export type ReasonField =
  | 'name'
  /** Another form of the name: PN for Pengadilan Negeri, or the other way round. */
  | 'alias'
  | 'place'
  | 'service'
  | 'institution'
  | 'status';

/** Why a record was found, one per word of the query. */
export interface Reason {
  /** The word as the reader wrote it, in lower case without marks. */
  readonly term: string;
  readonly field: ReasonField;
  /** The word of the record it met; differs from `term` by a typo, or by being longer. */
  readonly word: string;
  /** Letters by which the two differ; 0 for the same word or its beginning. */
  readonly typos: number;
  /** Of an alias, the written-out form it stands for or the short form, such as `pengadilan negeri`. */
  readonly stands: string;
}

/** One record found: its kind, its position in that list of the catalogue, and why. */
export interface Hit {
  readonly kind: RecordKind;
  readonly at: number;
  readonly reasons: readonly Reason[];
}

/** What a search found. */
export interface Found {
  /** Words that were looked for, after leaving out words such as "kantor" and "di". */
  readonly terms: readonly string[];
  /** False where no record holds every word, and the hits hold only some of them. */
  readonly whole: boolean;
  /** Best first, over all kinds, at most `limit` of each kind. */
  readonly hits: readonly Hit[];
  /** How many records of each kind match. */
  readonly counts: Readonly<Record<RecordKind, number>>;
  /** Positions of all units that match, best first. */
  readonly units: readonly number[];
}

export interface SearchOptions {
  /** Which kinds to look among; all without it. */
  readonly kinds?: readonly RecordKind[];
  /** Most hits of a kind; 8 without it. */
  readonly limit?: number;
}

/** Finds records by words; the same answers however many records there are. */
export interface Searcher {
  readonly search: (query: string, options?: SearchOptions) => Promise<Found>;
}
