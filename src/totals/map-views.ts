import type { Service } from '../register/vocabulary.ts';
import { SERVICES } from '../register/vocabulary.ts';
import type { MapFilter } from './map-filter.ts';
import { WHOLE } from './map-filter.ts';
import { isInView, type MapAward, mapAwards } from './map-view.ts';
import type { Site } from './site.ts';

/** One choice of a control: how many named awards it would show, and the view it leads to, if any. */
export interface MapChoice {
  readonly filter: MapFilter;
  readonly total: number;
}

type Cell = Pick<MapAward, 'year' | 'service' | 'headOffice'> & { readonly total: number };

const cellsOf = new WeakMap<Site, readonly Cell[]>();

/** Awards counted by all that a control filters by: hundreds of cells, however many awards there are. */
function cells(site: Site): readonly Cell[] {
  const before = cellsOf.get(site);
  if (before !== undefined) return before;
  const groups = Map.groupBy(
    mapAwards(site),
    (award) => `${award.year} ${award.service} ${award.headOffice}`,
  );
  const counted = [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map((award): Cell => ({ ...award, total: group.length })),
  );
  cellsOf.set(site, counted);
  return counted;
}

const totalOf = (site: Site, filter: MapFilter): number =>
  cells(site).reduce((sum, cell) => (isInView(cell, filter) ? sum + cell.total : sum), 0);

/**
 * The page that shows a choice: where leaving out the headquarters changes nothing, that is the page
 * with them, so that no two pages show the same.
 */
function shownBy(site: Site, filter: MapFilter): MapFilter {
  if (filter.headOffices) return filter;
  const all = { ...filter, headOffices: true };
  return totalOf(site, all) === totalOf(site, filter) ? all : filter;
}

/** Every view that has a page: the whole, and each round and service with a named award, with and without headquarters. */
export function mapViews(site: Site): MapFilter[] {
  const years = [null, ...site.totals.years.map((round) => round.year)];
  const services: (Service | null)[] = [null, ...SERVICES];
  const all = years.flatMap((year) =>
    services.map((service): MapFilter => ({ ...WHOLE, year, service })),
  );
  const isWhole = (filter: MapFilter) => filter.year === null && filter.service === null;
  return all.flatMap((filter) => {
    const total = totalOf(site, filter);
    const without = { ...filter, headOffices: false };
    const left = totalOf(site, without);
    return [
      ...(total > 0 || isWhole(filter) ? [filter] : []),
      ...(left > 0 && left < total ? [without] : []),
    ];
  });
}

/** The view of each institution with a named award, for its own page. */
export function institutionViews(site: Site): MapFilter[] {
  return site.totals.institutions
    .filter((model) => model.named.total > 0)
    .map((model): MapFilter => ({ ...WHOLE, institution: model.id }));
}

/** The rounds to choose from while the other filters stay, all rounds first. */
export function yearChoices(site: Site, filter: MapFilter): MapChoice[] {
  return [null, ...site.totals.years.map((round) => round.year)].map((year) => {
    const choice = { ...filter, year };
    return { filter: shownBy(site, choice), total: totalOf(site, choice) };
  });
}

/** The services to choose from while the other filters stay, all services first; those without an award are left out. */
export function serviceChoices(site: Site, filter: MapFilter): MapChoice[] {
  return [null, ...SERVICES]
    .map((service) => {
      const choice = { ...filter, service };
      return { filter: shownBy(site, choice), total: totalOf(site, choice) };
    })
    .filter(({ filter: { service }, total }) => service === null || total > 0);
}

/** With and without headquarters, where that makes a difference; nothing to choose otherwise. */
export function headOfficeChoices(site: Site, filter: MapFilter): MapChoice[] {
  const choices = [true, false].map((headOffices) => {
    const choice = { ...filter, headOffices };
    return { filter: choice, total: totalOf(site, choice) };
  });
  const [all, left] = choices.map((choice) => choice.total);
  return left === 0 || all === left ? [] : choices;
}
