import type { Award } from '../register/register.ts';
import type { Split } from './split.ts';
import { splitOf } from './split.ts';

/** Awards of one group, such as a service or a province. */
export interface Count extends Split {
  readonly of: string;
}

/** Counts awards by a key, most first and ties in the order of the key; awards without one are left out. */
export function countBy<T extends Award>(
  awards: readonly T[],
  keyOf: (award: T) => string | undefined,
): Count[] {
  const counts: Count[] = [];
  for (const [of, group] of Map.groupBy(awards, (award) => keyOf(award) ?? '')) {
    if (of !== '') counts.push({ of, ...splitOf(group) });
  }
  return counts.sort((a, b) => b.total - a.total || (a.of < b.of ? -1 : 1));
}
