import { WHOLE } from './map-filter.ts';
import { type MapView, mapView } from './map-view.ts';
import type { Site } from './site.ts';

/** How many of how many a view of the map holds; never a share of a place. */
export interface MapCoverage {
  /** Named awards of the view, and those of the whole register it is a choice of. */
  readonly named: number;
  readonly register: number;
  /** In the view: with a province; with a province but no city, so without a circle; without a province. */
  readonly placed: number;
  readonly withoutCity: number;
  readonly outside: number;
  /** Awards of units of the headquarters that the view leaves out. */
  readonly leftOut: number;
  /** Awards of such units that the view holds. */
  readonly headOffices: number;
  /** Official awards of the round, where the view is one round; null where none is stated. */
  readonly official: number | null;
}

/** What a page says of the completeness of a view. */
export function mapCoverage(site: Site, view: MapView): MapCoverage {
  const { year, service, institution, named, outside } = view;
  const rest = { year, service, institution };
  const all = mapView(site, { ...rest, headOffices: true }).named;
  const branches = mapView(site, { ...rest, headOffices: false }).named;
  return {
    named: named.total,
    register: mapView(site, WHOLE).named.total,
    placed: named.total - outside.total,
    withoutCity: view.withoutCity.reduce((sum, count) => sum + count.total, 0),
    outside: outside.total,
    leftOut: all.total - named.total,
    headOffices: named.total - branches.total,
    official: year === null ? null : (site.yearModel(year).awarded?.value ?? null),
  };
}
