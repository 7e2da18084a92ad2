/** Rows on one page of the table, in the pages of the site and in the browser alike. */
export const PAGE_SIZE = 100;

/** One page of some rows, with where it stands among them. */
export interface PageOf {
  readonly rows: readonly number[];
  /** Counted from 1; the last page where the reader asked for one behind it. */
  readonly page: number;
  /** At least one, which may be empty. */
  readonly pages: number;
  /** Number of its first row among all, counted from 1. */
  readonly first: number;
}

/** Cuts out a page. */
export function pageOf(rows: readonly number[], asked: number): PageOf {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, asked), pages);
  const start = (page - 1) * PAGE_SIZE;
  return { rows: rows.slice(start, start + PAGE_SIZE), page, pages, first: start + 1 };
}
