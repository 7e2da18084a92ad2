/** One page of a series: what stands on it, its path and those of its neighbours. */
export interface SeriesPage<T> {
  readonly path: string;
  readonly prev: string | null;
  readonly next: string | null;
  readonly rows: readonly T[];
}

/** Parts rows into pages below a folder: `index.json`, `page-2.json` and so on; at least one. */
export function pageSeries<T>(folder: string, rows: readonly T[], size: number): SeriesPage<T>[] {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const pathOf = (page: number) => {
    if (page < 1 || page > pages) return null;
    return `${folder}/${page === 1 ? 'index' : `page-${page}`}.json`;
  };
  return Array.from({ length: pages }, (_, at) => ({
    path: pathOf(at + 1) ?? '',
    prev: pathOf(at),
    next: pathOf(at + 2),
    rows: rows.slice(at * size, (at + 1) * size),
  }));
}
