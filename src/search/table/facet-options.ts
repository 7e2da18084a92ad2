import type { AppliedView } from './apply-view.ts';
import type { AwardTable } from './award-table.ts';
import type { Facet } from './facet.ts';

/** One value of a facet as a reader can choose it. */
export interface FacetOption {
  readonly value: string;
  readonly name: string;
  /** Rows there would be with this choice in its facet and all choices in the others. */
  readonly count: number;
  readonly selected: boolean;
}

/** Whoever looks for a year goes along the years: the newest first, and the unknown, which stands last, last. */
function newestFirst(options: readonly FacetOption[]): FacetOption[] {
  const years = options.filter(({ value }) => /^\d+$/.test(value));
  return [...years.reverse(), ...options.filter(({ value }) => !/^\d+$/.test(value))];
}

/** The values of a facet that have rows or are chosen: most rows first, then by name; years the newest first. */
export function facetOptions(
  { columns }: Pick<AwardTable, 'columns'>,
  { counts }: Pick<AppliedView, 'counts'>,
  facet: Facet,
  chosen: readonly string[] = [],
): FacetOption[] {
  const { values, names } = columns[facet];
  const selected = new Set(chosen);
  const options = values.flatMap((value, at) => {
    const count = counts[facet][at] ?? 0;
    if (count === 0 && !selected.has(value)) return [];
    return [{ value, name: names[at] ?? value, count, selected: selected.has(value) }];
  });
  if (facet === 'tahun') return newestFirst(options);
  // Compared by code unit: pages are built from this, and must come out the same on every machine.
  return options.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
