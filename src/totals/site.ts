import type { City } from '../geo/city.ts';
import type { Province } from '../geo/province.ts';
import type { Institution, Register, Source, Unit } from '../register/register.ts';
import type { InstitutionModel } from './by-institution.ts';
import type { PlaceModel } from './by-place.ts';
import type { SourceModel } from './by-source.ts';
import type { UnitModel } from './by-unit.ts';
import type { YearModel } from './by-year.ts';
import type { SiteTotals } from './site-totals.ts';

/** The register and its totals, with every row and model at hand by its id, code or year. */
export interface Site {
  readonly register: Register;
  readonly totals: SiteTotals;
  readonly institution: (id: string) => Institution;
  readonly province: (code: string) => Province;
  readonly city: (code: string) => City;
  readonly unit: (id: string) => Unit;
  readonly source: (id: string) => Source;
  readonly yearModel: (year: number) => YearModel;
  readonly institutionModel: (id: string) => InstitutionModel;
  readonly provinceModel: (code: string) => PlaceModel;
  readonly cityModel: (code: string) => PlaceModel;
  readonly unitModel: (id: string) => UnitModel;
  readonly sourceModel: (id: string) => SourceModel;
}

function finder<T, K>(what: string, rows: readonly T[], keyOf: (row: T) => K): (key: K) => T {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return (key) => {
    const row = byKey.get(key);
    if (row === undefined) throw new Error(`unknown ${what} "${String(key)}"`);
    return row;
  };
}

/** Indexes a register and its totals; each lookup throws `unknown <what> "<key>"` for a key it lacks. */
export function openSite(register: Register, totals: SiteTotals): Site {
  return {
    register,
    totals,
    institution: finder('institution', register.institutions, (row) => row.id),
    province: finder('province', register.provinces, (row) => row.code),
    city: finder('city', register.cities, (row) => row.code),
    unit: finder('unit', register.units, (row) => row.id),
    source: finder('source', register.sources, (row) => row.id),
    yearModel: finder('year', totals.years, (row) => row.year),
    institutionModel: finder('institution', totals.institutions, (row) => row.id),
    provinceModel: finder('province', totals.provinces, (row) => row.code),
    cityModel: finder('city', totals.cities, (row) => row.code),
    unitModel: finder('unit', totals.units, (row) => row.id),
    sourceModel: finder('source', totals.sources, (row) => row.id),
  };
}
