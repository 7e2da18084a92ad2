import type { Predicate, Service } from '../register/vocabulary.ts';
import type { Count } from './count-by.ts';
import { isHeadOffice } from './is-head-office.ts';
import type { MapFilter } from './map-filter.ts';
import type { Site } from './site.ts';
import type { Split } from './split.ts';

/** Named awards of the ministry in one view of the map, by place; each stands in one place only. */
export interface MapView extends MapFilter {
  readonly named: Split;
  /** Provinces with at least one, in the order of their codes; so are the lists below. */
  readonly provinces: readonly Count[];
  readonly cities: readonly Count[];
  /** By province: awards of units whose city is not known. */
  readonly withoutCity: readonly Count[];
  /** Awards of units abroad, or whose province is not known. */
  readonly outside: Split;
}

/** A named award with what the map filters and places it by. */
export interface MapAward {
  readonly year: number;
  readonly predicate: Predicate;
  readonly service: Service;
  readonly institution: string;
  readonly province: string;
  readonly city: string;
  readonly headOffice: boolean;
}

const joined = new WeakMap<Site, readonly MapAward[]>();

/** The named awards of the ministry, each joined once with its unit. */
export function mapAwards(site: Site): readonly MapAward[] {
  const before = joined.get(site);
  if (before !== undefined) return before;
  const awards = site.totals.years
    .flatMap((year) => year.awards)
    .filter((award) => award.grantedBy === 'kemenpanrb')
    .map(({ year, predicate, unit: id }): MapAward => {
      const unit = site.unit(id);
      const { service, institution, province, city } = unit;
      const headOffice = isHeadOffice(unit, site.institution(institution).kind);
      return { year, predicate, service, institution, province, city, headOffice };
    });
  joined.set(site, awards);
  return awards;
}

/** Whether an award belongs to a view of all institutions. */
export function isInView(
  award: Pick<MapAward, 'year' | 'service' | 'headOffice'>,
  filter: Omit<MapFilter, 'institution'>,
): boolean {
  return (
    (filter.year === null || award.year === filter.year) &&
    (filter.service === null || award.service === filter.service) &&
    (filter.headOffices || !award.headOffice)
  );
}

function split(awards: readonly MapAward[]): Split {
  const wbk = awards.filter((award) => award.predicate === 'WBK').length;
  return { wbk, wbbm: awards.length - wbk, total: awards.length };
}

function countByCode(awards: readonly MapAward[], level: 'province' | 'city'): Count[] {
  return [...Map.groupBy(awards, (award) => award[level])]
    .filter(([of]) => of !== '')
    .map(([of, group]) => ({ of, ...split(group) }))
    .sort((a, b) => (a.of < b.of ? -1 : 1));
}

function countView(site: Site, filter: MapFilter): MapView {
  const { institution } = filter;
  const awards = mapAwards(site).filter(
    (award) =>
      isInView(award, filter) && (institution === null || award.institution === institution),
  );
  const placed = awards.filter((award) => award.province !== '');
  return {
    ...filter,
    named: split(awards),
    provinces: countByCode(placed, 'province'),
    cities: countByCode(placed, 'city'),
    withoutCity: countByCode(
      placed.filter((award) => award.city === ''),
      'province',
    ),
    outside: split(awards.filter((award) => award.province === '')),
  };
}

const counted = new WeakMap<Site, Map<string, MapView>>();

/**
 * The named awards of a view by province and city; what has no place is counted apart. Each view is
 * counted once, however many pages show it.
 */
export function mapView(site: Site, filter: MapFilter): MapView {
  const views = counted.get(site) ?? new Map<string, MapView>();
  counted.set(site, views);
  const key = [filter.year, filter.service, filter.headOffices, filter.institution].join(' ');
  const view = views.get(key) ?? countView(site, filter);
  views.set(key, view);
  return view;
}
