import type { Site } from './site.ts';

/** An area of the map that shows one or more provinces at once. */
export interface MapArea {
  readonly id: string;
  readonly provinces: readonly string[];
}

/** One shade of the map: from how many to how many named awards, and how dark it is drawn (0 to 1). */
export interface MapStep {
  readonly from: number;
  readonly to: number;
  readonly opacity: number;
}

/** The shades of a map and the shade of each area; null where no award is named. */
export interface MapShades {
  readonly steps: readonly MapStep[];
  readonly of: (area: string) => number | null;
}

// Upper ends of the steps: few enough to be told apart, and doubling, since counts are skewed.
const ENDS = [4, 9, 19, 39];

/** Shades areas by named awards of the ministry over all rounds; an area of several provinces adds them. */
export function mapShades(site: Site, areas: readonly MapArea[]): MapShades {
  const named = new Map(
    areas.map((area) => [
      area.id,
      area.provinces.reduce((sum, code) => sum + site.provinceModel(code).named.total, 0),
    ]),
  );
  const most = Math.max(0, ...named.values());
  const ends = [...ENDS.filter((end) => end < most), most];
  const steps = ends.map((to, at) => ({
    from: (ends[at - 1] ?? 0) + 1,
    to,
    opacity: Math.round((0.25 + (0.75 * (at + 1)) / ends.length) * 100) / 100,
  }));
  return {
    steps: most === 0 ? [] : steps,
    of: (area) => {
      const value = named.get(area) ?? 0;
      return steps.find((step) => value >= step.from && value <= step.to)?.opacity ?? null;
    },
  };
}
