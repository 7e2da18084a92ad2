import type { CompareLevel } from './compared.ts';
import { newestStated } from './newest-stated.ts';
import type { Site } from './site.ts';

/** A comparison worth opening with. */
export interface CompareExample {
  readonly level: CompareLevel;
  readonly ids: readonly string[];
}

const SIZE = 2;

function largest(rows: readonly { readonly id: string; readonly value: number }[]): string[] {
  return rows
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
    .slice(0, SIZE)
    .map(({ id }) => id);
}

/**
 * One comparison a level, picked by rule: of the institutions that still exist the two with the largest
 * newest official number, and the two provinces and the two cities with most named awards.
 */
export function compareExamples(site: Site): CompareExample[] {
  const { institutions, provinces, cities } = site.totals;
  const named = ({ code, named }: (typeof provinces)[number]) => ({ id: code, value: named.total });
  const examples: CompareExample[] = [
    {
      level: 'instansi',
      ids: largest(
        institutions
          .filter(({ id }) => site.institution(id).until === '')
          .map((model) => ({ id: model.id, value: newestStated(model)?.value ?? 0 })),
      ),
    },
    { level: 'provinsi', ids: largest(provinces.map(named)) },
    { level: 'kota', ids: largest(cities.map(named)) },
  ];
  return examples.filter(({ ids }) => ids.length === SIZE);
}
