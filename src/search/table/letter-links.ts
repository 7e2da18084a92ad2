import type { AwardTable } from './award-table.ts';
import { pagePath } from './facet-path.ts';
import { PAGE_SIZE } from './page-of.ts';
import type { StaticTable } from './static-tables.ts';

/** Where the offices of a letter begin. */
export interface LetterLink {
  readonly letter: string;
  readonly anchor: string;
  /** Address of the page, without language and anchor. */
  readonly path: string;
  /** Position in the table of the row that the anchor stands on. */
  readonly row: number;
}

/** For each letter that names of offices begin with, the first row of it and the page of that row. */
export function letterLinks(
  { rows: all }: Pick<AwardTable, 'rows'>,
  { rows, path }: Pick<StaticTable, 'rows' | 'path'>,
): LetterLink[] {
  const first = new Map<string, LetterLink>();
  rows.forEach((row, index) => {
    const [letter] = /[\p{L}\p{N}]/u.exec(all[row]?.unit.name ?? '') ?? [];
    if (letter === undefined) return;
    const initial = letter.toUpperCase();
    if (first.has(initial)) return;
    const anchor = `huruf-${letter.toLowerCase()}`;
    const page = Math.floor(index / PAGE_SIZE) + 1;
    first.set(initial, { letter: initial, anchor, path: pagePath(path, page), row });
  });
  return [...first.values()].sort((a, b) => (a.letter < b.letter ? -1 : 1));
}
