/** One shade of the map: from how many to how many named awards, and how dark it is drawn (0 to 1). */
export interface MapStep {
  readonly from: number;
  readonly to: number;
  readonly opacity: number;
}

// Upper ends of the steps: few enough to be told apart, and doubling, since counts are skewed.
const ENDS = [4, 9, 19, 39];

/** The shades of a map whose fullest area holds `most` named awards; none where nothing is named. */
export function shadeSteps(most: number): MapStep[] {
  if (most <= 0) return [];
  const ends = [...ENDS.filter((end) => end < most), most];
  return ends.map((to, at) => ({
    from: (ends[at - 1] ?? 0) + 1,
    to,
    opacity: Math.round((0.25 + (0.75 * (at + 1)) / ends.length) * 100) / 100,
  }));
}

/** How dark so many awards are drawn; null for none. */
export function shadeOf(steps: readonly MapStep[], awards: number): number | null {
  return steps.find(({ from, to }) => awards >= from && awards <= to)?.opacity ?? null;
}
