import { KIND_NAMES, SERVICE_NAMES } from '../i18n/vocabulary.ts';
import { slugify } from '../register/slug.ts';
import type { InstitutionKind } from '../register/vocabulary.ts';
import { INSTITUTION_KINDS, SERVICES } from '../register/vocabulary.ts';
import type { Site } from '../totals/site.ts';
import { awardCode } from './award-code.ts';
import type { AwardMark } from './catalogue.ts';
import type { SearchFile } from './search-file.ts';

function marksOf(site: Site, unit: string): readonly AwardMark[] {
  const { awards, last } = site.unitModel(unit);
  if (awards.length > 0) return awards;
  return last === null ? [] : [last];
}

function columnAt(columns: ReadonlyMap<string, number>, id: string): number {
  const at = columns.get(id);
  if (at === undefined) throw new Error(`missing ${id} in the search file`);
  return at;
}

const positions = (ids: readonly string[]) => new Map(ids.map((id, at) => [id, at]));

/** The search file of a register: every unit, institution, province, city and round, and each service some unit gives. */
export function searchFile(site: Site): SearchFile {
  const { units, institutions, provinces, cities } = site.register;
  const given = new Set(units.map((unit) => unit.service));
  const services = SERVICES.filter((service) => given.has(service));
  const present = new Set<InstitutionKind>(institutions.map(({ kind }) => kind));
  const kinds = INSTITUTION_KINDS.filter((kind) => present.has(kind));
  const institutionAt = positions(institutions.map(({ id }) => id));
  const serviceAt = positions(services);
  const kindAt = positions(kinds);
  return {
    provinces: {
      code: provinces.map(({ code }) => code),
      name: provinces.map(({ name }) => name),
      nameEn: provinces.map(({ nameEn }) => nameEn),
    },
    cities: { code: cities.map(({ code }) => code), name: cities.map(({ name }) => name) },
    kinds: {
      id: kinds,
      name: kinds.map((kind) => KIND_NAMES[kind].id),
      nameEn: kinds.map((kind) => KIND_NAMES[kind].en),
    },
    services: {
      id: services,
      name: services.map((service) => SERVICE_NAMES[service].id),
      nameEn: services.map((service) => SERVICE_NAMES[service].en),
    },
    institutions: {
      id: institutions.map(({ id }) => id),
      name: institutions.map(({ name }) => name.id),
      nameEn: institutions.map(({ name }) => name.en),
      kind: institutions.map(({ kind }) => columnAt(kindAt, kind)),
    },
    rounds: {
      year: site.totals.years.map(({ year }) => year),
      named: site.totals.years.map(({ named }) => named.total),
      official: site.totals.years.map(({ awarded }) => awarded?.value ?? null),
    },
    units: {
      id: units.map(({ id, name }) => (id === slugify(name) ? '' : id)),
      name: units.map(({ name }) => name),
      institution: units.map(({ institution }) => columnAt(institutionAt, institution)),
      service: units.map(({ service }) => columnAt(serviceAt, service)),
      place: units.map(({ province, city }) => (city === '' ? province : city)),
      awards: units.map(({ id }) => marksOf(site, id).map(awardCode).join(' ')),
    },
  };
}
