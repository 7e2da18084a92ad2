import type { Language } from '../../i18n/language.ts';
import type { TableWords } from '../../i18n/table-words.ts';
import { GRANTERS, PREDICATES } from '../../register/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import type { PerFacet } from './facet.ts';
import { ABROAD, UNKNOWN } from './facet.ts';

/** What the values of each facet are called in a language; a value that is not here is unknown to the table. */
export type FacetNames = PerFacet<ReadonlyMap<string, string>>;

/** The values of each facet and their names: all that the catalogue knows, whether a row has them or not. */
export function facetNames(
  catalogue: Catalogue,
  language: Language,
  words: TableWords,
): FacetNames {
  const unknown = [UNKNOWN, words['explore.unknown']] as const;
  const abroad = [ABROAD, words['explore.abroad']] as const;
  const years = new Set([
    ...catalogue.rounds.map(({ year }) => year),
    ...catalogue.units.flatMap(({ awards }) => awards.flatMap(({ year }) => year ?? [])),
  ]);
  return {
    tahun: new Map([...[...years].sort().map((year) => [`${year}`, `${year}`] as const), unknown]),
    predikat: new Map([
      ...PREDICATES.map((name) => [name.toLowerCase(), name] as const),
      [UNKNOWN, words['explore.noPredicate']],
    ]),
    instansi: new Map(catalogue.institutions.map(({ id, name }) => [id, name[language]])),
    jenis: new Map(catalogue.kinds.map(({ id, name }) => [id, name[language]])),
    layanan: new Map(catalogue.services.map(({ id, name }) => [id, name[language]])),
    provinsi: new Map([
      ...catalogue.provinces.map(({ slug, name }) => [slug, name[language]] as const),
      abroad,
      unknown,
    ]),
    kota: new Map([
      ...catalogue.cities.map(({ slug, name }) => [slug, name] as const),
      abroad,
      unknown,
    ]),
    pemberi: new Map(GRANTERS.map((granter) => [granter, words[`explore.${granter}`]])),
    dicabut: new Map([
      ['ya', words['explore.dicabut.ya']],
      ['tidak', words['explore.dicabut.tidak']],
    ]),
  };
}
