import { slugify } from '../register/slug.ts';
import { readAwardCode } from './award-code.ts';
import type { Catalogue } from './catalogue.ts';
import type { SearchFile } from './search-file.ts';

function cell<T>(column: readonly T[], at: number): T {
  const value = column[at];
  if (value === undefined) throw new Error(`missing position ${at} in the search file`);
  return value;
}

/** Reads the search file into records that point at each other; throws where a position leads nowhere. */
export function readSearchFile(file: SearchFile): Catalogue {
  const kinds = file.kinds.id.map((id, at) => ({
    id,
    name: { id: cell(file.kinds.name, at), en: cell(file.kinds.nameEn, at) },
  }));
  const provinces = file.provinces.code.map((code, at) => {
    const name = cell(file.provinces.name, at);
    return {
      code,
      slug: `${code}-${slugify(name)}`,
      name: { id: name, en: cell(file.provinces.nameEn, at) },
    };
  });
  const provinceOf = new Map(provinces.map((province) => [province.code, province]));
  const cities = file.cities.code.map((code, at) => {
    const name = cell(file.cities.name, at);
    const province = provinceOf.get(code.slice(0, 2));
    if (province === undefined) throw new Error(`missing province of ${code} in the search file`);
    return { code, slug: `${code.replace('.', '')}-${slugify(name)}`, name, province };
  });
  const cityOf = new Map(cities.map((city) => [city.code, city]));
  const services = file.services.id.map((id, at) => ({
    id,
    name: { id: cell(file.services.name, at), en: cell(file.services.nameEn, at) },
  }));
  const institutions = file.institutions.id.map((id, at) => ({
    id,
    name: { id: cell(file.institutions.name, at), en: cell(file.institutions.nameEn, at) },
    kind: cell(kinds, cell(file.institutions.kind, at)).id,
  }));
  const units = file.units.name.map((name, at) => {
    const place = cell(file.units.place, at);
    const codes = cell(file.units.awards, at);
    return {
      id: cell(file.units.id, at) || slugify(name),
      name,
      institution: cell(institutions, cell(file.units.institution, at)),
      service: cell(services, cell(file.units.service, at)),
      province: provinceOf.get(place.slice(0, 2)) ?? null,
      city: cityOf.get(place) ?? null,
      awards: codes === '' ? [] : codes.split(' ').map(readAwardCode),
    };
  });
  const rounds = file.rounds.year.map((year, at) => ({
    year,
    named: cell(file.rounds.named, at),
    official: cell(file.rounds.official, at),
  }));
  return { units, institutions, kinds, provinces, cities, services, rounds };
}
