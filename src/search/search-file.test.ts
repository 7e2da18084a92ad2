import { expect, test } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { readAwardCode } from './award-code.ts';
import { readSearchFile } from './read-search-file.ts';
import { searchFile } from './write-search-file.ts';

const site = fixtureSite();
const catalogue = readSearchFile(searchFile(site));

test('keeps every unit with its institution, service, place and awards', () => {
  expect(
    catalogue.units.map(({ id, name, institution, service, province, city }) => ({
      id,
      name,
      institution: institution.id,
      service: service.id,
      province: province?.code ?? '',
      city: city?.code ?? '',
    })),
  ).toEqual(
    site.register.units.map(({ id, name, institution, service, province, city }) => ({
      id,
      name,
      institution,
      service,
      province,
      city,
    })),
  );
  for (const [at, { awards }] of catalogue.units.entries()) {
    const model = site.unitModel(site.register.units[at]?.id ?? '');
    const kept = model.awards.map(({ year, predicate, grantedBy, revoked }) => ({
      year,
      predicate,
      grantedBy,
      revoked,
    }));
    expect(awards).toEqual(kept.length === 0 && model.last !== null ? [model.last] : kept);
  }
});

test('keeps the addresses of provinces and cities', () => {
  expect(catalogue.provinces.map(({ slug }) => slug)).toEqual(
    site.register.provinces.map(({ slug }) => slug),
  );
  expect(catalogue.cities.map(({ slug, province }) => [slug, province.code])).toEqual(
    site.register.cities.map(({ slug, province }) => [slug, province]),
  );
});

test('refuses a code that is no award', () => {
  expect(() => readAwardCode('2019')).toThrow('invalid code of an award: 2019');
});

test('refuses a position that leads nowhere', () => {
  const file = searchFile(site);
  const broken = { ...file, units: { ...file.units, service: file.units.service.map(() => 99) } };
  expect(() => readSearchFile(broken)).toThrow('missing position 99 in the search file');
});
