import type { Register, Unit } from '../register/register.ts';
import type { Count } from './count-by.ts';
import { countBy } from './count-by.ts';
import type { Split } from './split.ts';
import { splitOf } from './split.ts';
import type { UnitAward } from './unit-award.ts';

/** Named awards of one place in one round. */
export interface YearOfPlace {
  readonly year: number;
  readonly named: Split;
  readonly delegated: Split;
}

/** Everything a page says about a province or a city: named units only, never a share. */
export interface PlaceModel {
  readonly code: string;
  readonly named: Split;
  readonly delegated: Split;
  readonly revoked: number;
  readonly units: readonly string[];
  readonly unitsAwarded: number;
  readonly years: readonly YearOfPlace[];
  readonly services: readonly Count[];
  readonly institutions: readonly Count[];
  /** Awards by city, of a province; empty for a city. */
  readonly cities: readonly Count[];
  /** Units in the province whose city is not known. */
  readonly withoutCity: number;
  readonly awards: readonly UnitAward[];
  /** Positions in the list of candidates. */
  readonly candidates: readonly number[];
}

type PlaceOf = (row: { readonly province: string; readonly city: string }) => string;

/** One model a place: of all 38 provinces or all 514 cities, those without a named unit too. */
export function byPlace(
  register: Register,
  awards: readonly UnitAward[],
  level: 'province' | 'city',
): PlaceModel[] {
  const placeOf: PlaceOf = (row) => (level === 'province' ? row.province : row.city);
  const unitOf = new Map(register.units.map((unit) => [unit.id, unit]));
  const of = (award: UnitAward): Unit | undefined => unitOf.get(award.unit);
  const unitsOf = Map.groupBy(register.units, placeOf);
  const awardsOf = Map.groupBy(awards, (award) => {
    const unit = of(award);
    return unit === undefined ? '' : placeOf(unit);
  });
  const leads = register.candidates.map((candidate, at) => ({ place: placeOf(candidate), at }));
  const leadsOf = Map.groupBy(leads, (lead) => lead.place);
  const revokedOf = Map.groupBy(
    register.events.filter((event) => event.event === 'revoked'),
    (event) => {
      const unit = unitOf.get(event.unit);
      return unit === undefined ? '' : placeOf(unit);
    },
  );
  const places = level === 'province' ? register.provinces : register.cities;
  return places.map(({ code }) => {
    const mine = awardsOf.get(code) ?? [];
    const ministry = mine.filter((award) => award.grantedBy === 'kemenpanrb');
    const units = unitsOf.get(code) ?? [];
    return {
      code,
      named: splitOf(ministry),
      delegated: splitOf(mine.filter((award) => award.grantedBy === 'mandiri')),
      revoked: (revokedOf.get(code) ?? []).length,
      units: units.map((unit) => unit.id),
      unitsAwarded: new Set(mine.map((award) => award.unit)).size,
      years: [...new Set(mine.map((award) => award.year))]
        .sort((a, b) => a - b)
        .map((year) => ({
          year,
          named: splitOf(ministry.filter((award) => award.year === year)),
          delegated: splitOf(
            mine.filter((award) => award.grantedBy === 'mandiri' && award.year === year),
          ),
        })),
      services: countBy(ministry, (award) => of(award)?.service),
      institutions: countBy(ministry, (award) => of(award)?.institution),
      cities: level === 'province' ? countBy(ministry, (award) => of(award)?.city) : [],
      withoutCity: units.filter((unit) => unit.city === '').length,
      awards: mine,
      candidates: (leadsOf.get(code) ?? []).map((lead) => lead.at),
    };
  });
}
