import type { Seat } from '../geo/seat.ts';
import type { Register, Unit } from '../register/register.ts';
import type { Predicate } from '../register/vocabulary.ts';
import type { Count } from '../totals/count-by.ts';
import { isHeadOffice } from '../totals/is-head-office.ts';
import type { MapView } from '../totals/map-view.ts';
import type { Site } from '../totals/site.ts';
import { canonicalJson } from './canonical-json.ts';

type CodeAndSplit = readonly [code: string, wbk: number, wbbm: number];

const rowsOf = (counts: readonly Count[]): CodeAndSplit[] =>
  counts.map(({ of, wbk, wbbm }) => [of, wbk, wbbm]);

/** A view of the map for the browser: counts by place, and what it was filtered by. */
export function viewJson(view: MapView): string {
  const { named, provinces, cities, withoutCity, outside, ...rest } = view;
  const { year, service, headOffices, institution } = rest;
  return canonicalJson({
    awards: { wbk: named.wbk, wbbm: named.wbbm },
    provinces: rowsOf(provinces),
    cities: rowsOf(cities),
    withoutCity: rowsOf(withoutCity),
    outside: [outside.wbk, outside.wbbm],
    year,
    service,
    headOffices,
    institution,
  });
}

/** Provinces and seats for the browser: code, last part of the address, names; outline or degrees and whether a stand-in. */
export function seatsJson(
  { provinces, cities }: Pick<Register, 'provinces' | 'cities'>,
  seats: readonly Seat[],
): string {
  const seatOf = new Map(seats.map((seat) => [seat.code, seat]));
  return canonicalJson({
    provinces: provinces.map(({ code, slug, name, nameEn, outline }) => [
      code,
      slug,
      name,
      nameEn,
      outline,
    ]),
    cities: cities.flatMap(({ code, slug, name }) => {
      const seat = seatOf.get(code);
      return seat === undefined ? [] : [[code, slug, name, seat.lat, seat.lon, seat.near ? 1 : 0]];
    }),
  });
}

type OfficeAward = readonly [
  year: number | null,
  predicate: Predicate | '',
  granter: 'k' | 'm' | '',
  revoked: string,
];

/** What is known of a unit: its awards with granter and date of revocation, or a revocation alone. */
function awardsOf(site: Site, unit: Unit): OfficeAward[] {
  const { awards, events } = site.unitModel(unit.id);
  if (awards.length > 0)
    return awards.map(({ year, predicate, grantedBy, revoked }) => [
      year,
      predicate,
      grantedBy === 'mandiri' ? 'm' : 'k',
      revoked,
    ]);
  return events
    .filter((event) => event.event === 'revoked')
    .map((event) => [null, event.predicate, '', event.date]);
}

/** The units of a province with an award or a revocation, of all rounds, for the browser. */
export function officesJson(site: Site, province: string): string {
  const offices = site.register.units
    .filter((unit) => unit.province === province)
    .map((unit) => ({
      id: unit.id,
      name: unit.name,
      city: unit.city,
      service: unit.service,
      institution: unit.institution,
      head: isHeadOffice(unit, site.institution(unit.institution).kind) ? 1 : 0,
      awards: awardsOf(site, unit),
    }))
    .filter((office) => office.awards.length > 0);
  return canonicalJson(offices);
}
