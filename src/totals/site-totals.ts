import type { Register } from '../register/register.ts';
import type { InstitutionModel } from './by-institution.ts';
import { byInstitution } from './by-institution.ts';
import type { PlaceModel } from './by-place.ts';
import { byPlace } from './by-place.ts';
import type { SourceModel } from './by-source.ts';
import { bySource } from './by-source.ts';
import type { UnitModel } from './by-unit.ts';
import { byUnit } from './by-unit.ts';
import type { YearModel } from './by-year.ts';
import { byYear } from './by-year.ts';
import type { Count } from './count-by.ts';
import { countBy } from './count-by.ts';
import type { Disagreement } from './disagreements.ts';
import { disagreementsOf } from './disagreements.ts';
import { indexFigures } from './figure.ts';
import type { Split } from './split.ts';
import { splitOf } from './split.ts';
import { unitAwards } from './unit-award.ts';

/** All that the pages, charts and files are drawn from: added up once, before any page. */
export interface SiteTotals {
  readonly years: readonly YearModel[];
  readonly institutions: readonly InstitutionModel[];
  readonly provinces: readonly PlaceModel[];
  readonly cities: readonly PlaceModel[];
  readonly units: readonly UnitModel[];
  readonly sources: readonly SourceModel[];
  readonly disagreements: readonly Disagreement[];
  /** Named awards of the ministry over all rounds, by service; awards, not units. */
  readonly services: readonly Count[];
  readonly named: Split;
  readonly delegated: Split;
  readonly unitsAwarded: number;
  /** Cities with at least one unit known by name to have been awarded. */
  readonly citiesKnown: number;
  /** Named awards of the ministry to units without a province (abroad, or not known). */
  readonly withoutProvince: number;
  readonly newestYear: number;
  /** Newest round with an official number of awards, and the round with the largest one; 0 if none. */
  readonly newestStatedYear: number;
  readonly largestYear: number;
  /** Rounds without an official number of awards. */
  readonly unstatedYears: readonly number[];
}

/** Adds up a register once: by year, institution, kind, service, province, city, unit and source. */
export function siteTotals(register: Register): SiteTotals {
  const awards = unitAwards(register);
  const figures = indexFigures(register.statements);
  const ministry = awards.filter((award) => award.grantedBy === 'kemenpanrb');
  const years = byYear(register, awards, figures);
  const cities = byPlace(register, awards, 'city');
  const unitOf = new Map(register.units.map((unit) => [unit.id, unit]));
  const stated = years.filter((model) => model.awarded !== null);
  const [largest] = stated.toSorted((a, b) => (b.awarded?.value ?? 0) - (a.awarded?.value ?? 0));
  return {
    years,
    institutions: byInstitution(register, awards, figures),
    provinces: byPlace(register, awards, 'province'),
    cities,
    units: byUnit(register, awards),
    sources: bySource(register),
    disagreements: years.flatMap(disagreementsOf),
    services: countBy(ministry, (award) => unitOf.get(award.unit)?.service),
    named: splitOf(ministry),
    delegated: splitOf(awards.filter((award) => award.grantedBy === 'mandiri')),
    citiesKnown: cities.filter((city) => city.unitsAwarded > 0).length,
    unitsAwarded: new Set(awards.map((award) => award.unit)).size,
    withoutProvince: ministry.filter((award) => unitOf.get(award.unit)?.province === '').length,
    newestYear: years.at(-1)?.year ?? 0,
    newestStatedYear: stated.at(-1)?.year ?? 0,
    largestYear: largest?.year ?? 0,
    unstatedYears: years.filter((model) => model.awarded === null).map((model) => model.year),
  };
}
