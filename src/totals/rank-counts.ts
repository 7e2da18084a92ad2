import type { Count } from './count-by.ts';
import type { Split } from './split.ts';

const NONE: Split = { wbk: 0, wbbm: 0, total: 0 };

/** Places by named awards, most first; ties stand in the order of their codes. */
export function rankCounts(counts: readonly Count[]): Count[] {
  return counts.toSorted((a, b) => b.total - a.total || (a.of < b.of ? -1 : 1));
}

/** The counts of all of some places, zero for those that were not counted. */
export function countsOfAll(codes: readonly string[], counts: readonly Count[]): Count[] {
  const byCode = new Map(counts.map((count) => [count.of, count]));
  return codes.map((of) => ({ ...(byCode.get(of) ?? NONE), of }));
}
