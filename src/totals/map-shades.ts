import type { Count } from './count-by.ts';
import type { MapStep } from './shade-steps.ts';
import { shadeOf, shadeSteps } from './shade-steps.ts';

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

/** Shades areas by the named awards of their provinces; an area of several provinces adds them. */
export function mapShades(counts: readonly Count[], areas: readonly MapArea[]): MapShades {
  const ofProvince = new Map(counts.map((count) => [count.of, count.total]));
  const named = new Map(
    areas.map((area) => [
      area.id,
      area.provinces.reduce((sum, code) => sum + (ofProvince.get(code) ?? 0), 0),
    ]),
  );
  const steps = shadeSteps(Math.max(0, ...named.values()));
  return { steps, of: (area) => shadeOf(steps, named.get(area) ?? 0) };
}
