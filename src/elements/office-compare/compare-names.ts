import type { Language } from '../../i18n/language.ts';
import type { Catalogue, RecordKind } from '../../search/catalogue.ts';
import type { CompareLevel } from '../../totals/compared.ts';

/** A subject that can be chosen. */
export interface CompareName {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of a like name: the province of a city. */
  readonly within: string;
}

/** What the search calls each level. */
export const KIND_OF_LEVEL = {
  instansi: 'institution',
  provinsi: 'province',
  kota: 'city',
} as const satisfies Readonly<Record<CompareLevel, RecordKind>>;

/** Everything that can be chosen of a level, in the order of the catalogue, so that hits of a search fit. */
export function compareNames(
  { institutions, provinces, cities }: Catalogue,
  level: CompareLevel,
  language: Language,
): CompareName[] {
  if (level === 'instansi')
    return institutions.map(({ id, name }) => ({ id, name: name[language], within: '' }));
  if (level === 'provinsi')
    return provinces.map(({ code, name }) => ({ id: code, name: name[language], within: '' }));
  return cities.map(({ code, name, province }) => ({
    id: code,
    name,
    within: province.name[language],
  }));
}
