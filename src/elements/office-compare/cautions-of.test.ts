import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../i18n/language.ts';
import type { Compared } from '../../totals/compared.ts';
import { comparedInstitution } from '../../totals/compared-institution.ts';
import { comparedCity, comparedProvince } from '../../totals/compared-place.ts';
import { fixtureSite } from '../../totals/fixture-site.ts';
import { cautionWords } from './caution-words.ts';
import { cautionsOf } from './cautions-of.ts';
import { loadSay } from './say.ts';

const site = fixtureSite();
const institution = (id: string) => comparedInstitution(site, id);
const court = institution('mahkamah-contoh');
const police = institution('polisi-contoh');
/** A twin of the court without anything that a caution would speak of. */
const plain: Compared = {
  ...court,
  rounds: court.rounds.filter(({ year }) => year === 2019),
  coverage: { official: 10, named: 5, partial: false },
};
const twin = (id: string, changes: Partial<Compared> = {}): Compared => ({
  ...plain,
  id,
  name: { id, en: id },
  ...changes,
});
const rules = (...subjects: readonly Compared[]) => cautionsOf(subjects).map(({ rule }) => rule);
const say = await loadSay('id');
const words = (...subjects: readonly Compared[]) =>
  cautionsOf(subjects).map((caution) => cautionWords('id', say, caution, ({ kind }) => kind ?? ''));

describe('cautions of institutions', () => {
  it('are none where nothing would mislead', () => {
    expect(rules(twin('a'), twin('b'))).toEqual([]);
    expect(rules()).toEqual([]);
  });
  it('speak of coverage that differs by ten points, or by half', () => {
    const named = (count: number) => ({
      coverage: { official: 100, named: count, partial: false },
    });
    expect(rules(twin('a', named(50)), twin('b', named(40)))).toEqual(['coverage']);
    expect(rules(twin('a', named(50)), twin('b', named(41)))).toEqual([]);
    expect(rules(twin('a', named(8)), twin('b', named(4)))).toEqual(['coverage']);
    expect(rules(twin('a', named(8)), twin('b', named(5)))).toEqual([]);
    expect(rules(twin('a', named(0)), twin('b', named(0)))).toEqual([]);
    expect(words(twin('a', named(4)), twin('b', named(50)))).toEqual([
      'Yang bernama tidak dapat dibandingkan begitu saja: dari angka resmi b diketahui 50 dari 100 nama (50%), dari a hanya 4 dari 100 (4%).',
    ]);
  });
  it('speak of a missing official figure', () => {
    const without = twin('a', {
      coverage: null,
      rounds: plain.rounds.map((round) => ({ ...round, official: null })),
    });
    expect(rules(without, { ...without, id: 'b' })).toEqual(['noOfficial']);
    expect(words(without, twin('b'))[0]).toBe(
      'Tidak ada angka resmi untuk a. Itu berarti tidak diketahui, bukan nol.',
    );
  });
  it('speak of size where one has twice the offices or twice the official figure', () => {
    expect(rules(twin('a', { offices: 6 }), twin('b', { offices: 3 }))).toEqual(['size']);
    expect(rules(twin('a', { offices: 5 }), twin('b', { offices: 3 }))).toEqual([]);
    const larger = plain.rounds.map((round) => ({
      ...round,
      official: round.official && { ...round.official, value: 8 },
    }));
    expect(rules(twin('a', { rounds: larger }), twin('b'))).toEqual(['size']);
    expect(words(twin('a', { offices: 6 }), twin('b', { offices: 3 }))[0]).toMatch(
      /tercatat: a 6 dan b 3\.$/,
    );
  });
  it('speak of kinds', () => {
    expect(rules(twin('a'), twin('b', { kind: 'pemkot' }))).toEqual(['kinds']);
    expect(words(twin('a'), twin('b', { kind: 'pemkot' }))[0]).toContain(
      '(lembaga-negara; pemkot)',
    );
  });
  it('speak of one that continues another, and then not of their years', () => {
    const [old, young] = [
      institution('kementerian-contoh'),
      institution('kementerian-contoh-baru'),
    ];
    const found = rules(old, young);
    expect(found).toContain('lineage');
    expect(found).not.toContain('years');
    expect(rules(young, old)).toContain('lineage');
    expect(words(old, young).find((text) => text.includes('penerus'))).toMatch(
      /^Kementerian Contoh Baru adalah penerus Kementerian Contoh:/,
    );
  });
  it('speak of institutions that existed in different years', () => {
    expect(rules(twin('a', { from: '2021-04' }), twin('b'))).toEqual(['years']);
    expect(rules(twin('a', { from: '2021-04' }), twin('b', { from: '2021-04' }))).toEqual([]);
    const ended = twin('b', { from: '2021-04', until: '2024-10' });
    expect(words(twin('a', { until: '2021-04' }), ended)).toEqual([
      'Tidak semuanya ada pada putaran yang sama: a sampai April 2021 dan b sejak April 2021 sampai Oktober 2024.',
    ]);
  });
  it('speak of awards that an institution granted itself, of a single one too', () => {
    expect(rules(court)).toEqual(['own']);
    expect(rules(police)).toEqual([]);
    const stated = plain.rounds.map((round) => ({
      ...round,
      ownStated: { value: 4, sources: [], others: 0 },
    }));
    expect(rules(twin('a', { rounds: stated }))).toEqual(['own']);
  });
});

describe('cautions of places', () => {
  const place = (changes: Partial<Compared> = {}): Compared => ({
    ...comparedProvince(site, '51'),
    ...changes,
  });

  it('always say that there are only names', () => {
    expect(rules(place())).toEqual(['places']);
    expect(rules(place(), place({ id: '52' }))).toEqual(['places']);
  });
  it('speak of size', () => {
    expect(rules(place({ offices: 4 }), place({ id: '52', offices: 2 }))).toContain('placeSize');
    expect(rules(place({ offices: 0 }), place({ id: '52', offices: 0 }))).not.toContain(
      'placeSize',
    );
  });
  it('speak of head offices in Jakarta', () => {
    const jakarta = comparedProvince(site, '31');
    expect(rules(jakarta, place())).toContain('heads');
    expect(words(jakarta).find((text) => text.includes('pusat'))).toMatch(
      /Daerah Khusus Ibukota Jakarta 1 dari 1\.$/,
    );
  });
  it('speak of provinces that are new', () => {
    const papua = comparedProvince(site, '96');
    expect(rules(papua, place())).toContain('newProvinces');
    expect(words(papua, place()).join(' ')).toContain('Papua Barat Daya sejak 2022');
  });
  it('speak of seats of provinces where cities are compared, not where provinces are', () => {
    const cities = ['35.78', '51.71'].map((code) => comparedCity(site, code));
    expect(rules(...cities)).toContain('seat');
    expect(rules(place(), place({ id: '52' }))).not.toContain('seat');
  });
});

it.each(LANGUAGES)('has words in "%s" for every rule, with nothing left open', async (language) => {
  const speak = await loadSay(language);
  const groups = [
    [institution('kementerian-contoh'), institution('kementerian-contoh-baru'), court, police],
    [court, institution('lembaga-contoh-nonstruktural'), institution('kementerian-contoh-lain')],
    [comparedProvince(site, '31'), comparedProvince(site, '96'), comparedProvince(site, '35')],
    [comparedCity(site, '35.78'), comparedCity(site, '51.71')],
  ];
  const cautions = groups.flatMap(cautionsOf);
  expect(new Set(cautions.map(({ rule }) => rule)).size).toBe(12);
  for (const caution of cautions)
    expect(cautionWords(language, speak, caution, () => 'x')).not.toMatch(/[{}]|undefined|NaN/);
});

it('gives institutions their article in English', async () => {
  const speak = await loadSay('en');
  const pair = [institution('kementerian-contoh'), institution('kementerian-contoh-baru')];
  const lineage = cautionsOf(pair).find(({ rule }) => rule === 'lineage');
  if (lineage === undefined) throw new Error('missing lineage');
  expect(cautionWords('en', speak, lineage, () => '')).toMatch(
    /^The Ministry of New Examples continues the Ministry of Examples: /,
  );
});
