import type { MapStep } from './shade-steps.ts';
import { shadeOf, shadeSteps } from './shade-steps.ts';
import type { Site } from './site.ts';

/** An area of the map that shows one or more provinces at once. */
export interface MapArea {
  readonly id: string;
  readonly provinces: readonly string[];
}

/** The shades of a map and the shade of each area; null where no award is named. */
export interface MapShades {
  readonly steps: readonly MapStep[];
  readonly of: (area: string) => number | null;
}

/** Shades areas by named awards of the ministry over all rounds; an area of several provinces adds them. */
export function mapShades(site: Site, areas: readonly MapArea[]): MapShades {
  const named = new Map(
    areas.map((area) => [
      area.id,
      area.provinces.reduce((sum, code) => sum + site.provinceModel(code).named.total, 0),
    ]),
  );
  const steps = shadeSteps(Math.max(0, ...named.values()));
  return { steps, of: (area) => shadeOf(steps, named.get(area) ?? 0) };
}
