import type { City } from '../geo/city.ts';
import type { Province } from '../geo/province.ts';
import type { PublishedTable } from './csv.ts';

/** The codes of the provinces of today, as published; codes are text, years whole numbers. */
export function provincesTable(provinces: readonly Province[]): PublishedTable {
  return {
    columns: ['code', 'name', 'name_en', 'since', 'formerly'],
    rows: provinces.map(({ code, name, nameEn, since = null, formerly = null }) => [
      code,
      name,
      nameEn,
      since,
      formerly,
    ]),
  };
}

/** The codes of the regencies and cities, as published; codes are text. */
export function citiesTable(cities: readonly City[]): PublishedTable {
  return {
    columns: ['code', 'province', 'name'],
    rows: cities.map(({ code, province, name }) => [code, province, name]),
  };
}
