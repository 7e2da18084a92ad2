import type { Found, SearchOptions } from './searcher.ts';

/** What a page asks of the worker that searches for it. */
export interface SearchRequest {
  /** Told again by the answer: a later question may be answered first. */
  readonly id: number;
  /** Where the search file is. */
  readonly address: string;
  readonly query: string;
  readonly options: SearchOptions | undefined;
}

/** What the worker answers: what it found, or what went wrong. */
export type SearchReply =
  | { readonly id: number; readonly found: Found }
  | { readonly id: number; readonly error: string };
