import type { AwardMark, Catalogue, RecordKind, UnitRecord } from './catalogue.ts';
import type { OtherForm } from './expand-words.ts';
import { expandWords } from './expand-words.ts';
import { foldWords } from './fold-words.ts';
import { SERVICE_OFFICES, SERVICE_WORDS } from './other-words.ts';
import type { ReasonField } from './searcher.ts';

/** A word by which a record is found: where it stands, what it is worth there, what it stands for. */
export interface RecordWord {
  readonly word: string;
  readonly field: ReasonField;
  readonly weight: number;
  readonly stands: string;
}

/** A record as search sees it. */
export interface RecordWords {
  readonly kind: RecordKind;
  readonly at: number;
  readonly words: readonly RecordWord[];
  /** Words of the name, the common ones counted less: how much of the name a query covers. */
  readonly nameLength: number;
  /** Units behind a record that is not a unit: of two equals the larger comes first. */
  readonly units: number;
}

const WEIGHT = {
  name: 10,
  alias: 9,
  city: 5,
  province: 4,
  service: 4,
  institution: 3,
  status: 2,
  need: 7,
};

const COMMON = new Set(
  'kantor kelas kota kabupaten provinsi pemerintah kementerian badan dan di dengan the of and'.split(
    ' ',
  ),
);

/** What a word of a name counts: one that stands in many names tells little. */
export const worthOf = (word: string): number => (COMMON.has(word) ? 0.3 : 1);

const lengthOf = (words: readonly string[]) =>
  words.reduce((length, word) => length + worthOf(word), 0);

const words = (list: readonly string[], field: ReasonField, weight: number): RecordWord[] =>
  list.map((word) => ({ word, field, weight, stands: '' }));

const others = (list: readonly OtherForm[], field: ReasonField, weight: number): RecordWord[] =>
  list.map(({ word, stands }) => ({ word, field, weight, stands }));

function named(name: readonly string[]): RecordWord[] {
  return [...words(name, 'name', WEIGHT.name), ...others(expandWords(name), 'alias', WEIGHT.alias)];
}

/** Makes one list of words a text, since thousands of units share the same few. */
function remembered(make: (text: string) => readonly RecordWord[]) {
  const known = new Map<string, readonly RecordWord[]>();
  return (text: string): readonly RecordWord[] => {
    const list = known.get(text) ?? make(text);
    known.set(text, list);
    return list;
  };
}

function joinedCity(name: readonly string[]): string[] {
  const bare = name.filter((word) => word !== 'kota' && word !== 'kabupaten');
  // Palangka Raya and Palangkaraya are the same city to those who write its name.
  return bare.length > 1 ? [bare.join('')] : [];
}

const cityWords = remembered((name) => {
  const parts = foldWords(name);
  return [
    ...words([...parts, ...joinedCity(parts)], 'place', WEIGHT.city),
    ...others(expandWords(parts), 'place', WEIGHT.city),
  ];
});
const provinceWords = remembered((names) => {
  const parts = foldWords(names);
  return [
    ...words(parts, 'place', WEIGHT.province),
    ...others(expandWords(parts), 'place', WEIGHT.province),
  ];
});
const institutionWords = remembered((names) => {
  const parts = foldWords(names);
  return [
    ...words(parts, 'institution', WEIGHT.institution),
    ...others(expandWords(parts), 'institution', WEIGHT.institution),
  ];
});

function statusOf(awards: readonly AwardMark[]): string[] {
  return [
    ...new Set(
      awards.flatMap(({ year, predicate, grantedBy, revoked }) => [
        predicate.toLowerCase(),
        ...(year === null ? [] : [String(year)]),
        ...(grantedBy === 'mandiri' ? ['mandiri'] : []),
        ...(revoked === '' ? [] : ['dicabut', 'revoked']),
      ]),
    ),
  ];
}

function unitWords(unit: UnitRecord): RecordWord[] {
  const { institution, service, province, city } = unit;
  const gives = [...foldWords(`${service.name.id} ${service.name.en}`)];
  return [
    ...named(foldWords(unit.name)),
    ...(city === null ? [] : cityWords(city.name)),
    ...(province === null ? [] : provinceWords(`${province.name.id} ${province.name.en}`)),
    ...words([...gives, ...SERVICE_WORDS[service.id].split(' ')], 'service', WEIGHT.service),
    ...institutionWords(institution.name.id),
    ...words(foldWords(institution.name.en), 'institution', WEIGHT.institution),
    ...words(statusOf(unit.awards), 'status', WEIGHT.status),
  ];
}

/** The words of every record of a catalogue, kind by kind. */
export function recordWords(catalogue: Catalogue): RecordWords[] {
  const { units, cities, provinces, institutions, services, rounds } = catalogue;
  const countOf = (keyOf: (unit: UnitRecord) => unknown) => {
    const groups = Map.groupBy(units, keyOf);
    return (key: unknown) => groups.get(key)?.length ?? 0;
  };
  const inCity = countOf((unit) => unit.city);
  const inProvince = countOf((unit) => unit.province);
  const ofInstitution = countOf((unit) => unit.institution);
  const ofService = countOf((unit) => unit.service);
  const record = (
    kind: RecordKind,
    at: number,
    name: string,
    list: readonly RecordWord[],
    count = 0,
  ): RecordWords => ({
    kind,
    at,
    words: list,
    nameLength: lengthOf(foldWords(name)),
    units: count,
  });
  return [
    ...units.map((unit, at) => record('unit', at, unit.name, unitWords(unit))),
    ...cities.map((city, at) => {
      const parts = foldWords(city.name);
      const list = [
        ...named(parts),
        ...words(joinedCity(parts), 'name', WEIGHT.name),
        ...provinceWords(`${city.province.name.id} ${city.province.name.en}`),
      ];
      return record('city', at, city.name, list, inCity(city));
    }),
    ...provinces.map((province, at) => {
      const list = [
        ...named(foldWords(province.name.id)),
        ...words(foldWords(province.name.en), 'alias', WEIGHT.alias),
        ...words(['provinsi', 'province'], 'name', WEIGHT.name),
      ];
      return record('province', at, province.name.id, list, inProvince(province));
    }),
    ...institutions.map((institution, at) => {
      const list = [
        ...named(foldWords(institution.name.id)),
        ...words(foldWords(institution.name.en), 'alias', WEIGHT.alias),
      ];
      return record('institution', at, institution.name.id, list, ofInstitution(institution));
    }),
    ...services.map((service, at) => {
      const list = [
        ...named(foldWords(service.name.id)),
        ...foldWords(
          `${service.name.en} ${SERVICE_WORDS[service.id]} ${SERVICE_OFFICES[service.id]}`,
        ).map((word): RecordWord => {
          const stands = foldWords(service.name.id).join(' ');
          return { word, field: 'alias', weight: WEIGHT.need, stands };
        }),
      ];
      return record('service', at, service.name.id, list, ofService(service));
    }),
    ...rounds.map(({ year }, at) =>
      record(
        'round',
        at,
        String(year),
        words([String(year), 'putaran', 'tahun', 'round', 'year'], 'name', WEIGHT.name),
      ),
    ),
  ];
}
