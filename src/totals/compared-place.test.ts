import { expect, it } from 'vitest';
import { comparedCity, comparedProvince } from './compared-place.ts';
import { fixtureSite } from './fixture-site.ts';

const site = fixtureSite();

it('has the named awards of a province by round, and no official figure at all', () => {
  const java = comparedProvince(site, '35');
  expect(java).toMatchObject({
    level: 'provinsi',
    id: '35',
    name: { id: 'Jawa Timur', en: 'East Java' },
    path: '/provinsi/35-jawa-timur/',
    kind: null,
    province: null,
    from: '',
    coverage: null,
    named: { wbk: 6, wbbm: 2, total: 8 },
    headOffices: 0,
  });
  expect(java.rounds.map(({ year, named }) => [year, named.wbk, named.wbbm])).toEqual([
    [2017, 2, 0],
    [2019, 2, 1],
    [2020, 2, 0],
    [2021, 0, 1],
  ]);
  for (const { official, proposed, ownStated, coverage } of java.rounds)
    expect([official, proposed, ownStated, coverage]).toEqual([null, null, null, null]);
  expect(java.revocations.map(({ unit }) => unit)).toEqual(['kantor-contoh-dua-kota-surabaya']);
});
it('counts awards of head offices in Jakarta', () => {
  expect(comparedProvince(site, '31')).toMatchObject({ named: { total: 1 }, headOffices: 1 });
});
it('tells since when a young province exists', () => {
  expect(comparedProvince(site, '96').from).toBe('2022');
});
it('tells the province of a city', () => {
  expect(comparedCity(site, '51.71')).toMatchObject({
    level: 'kota',
    name: { id: 'Kota Denpasar', en: 'Kota Denpasar' },
    path: '/kota/5171-kota-denpasar/',
    province: { code: '51', name: { id: 'Bali', en: 'Bali' }, path: '/provinsi/51-bali/' },
    named: { wbk: 1, wbbm: 1, total: 2 },
  });
});
it('keeps a city without a named office, empty', () => {
  expect(comparedCity(site, '12.71')).toMatchObject({
    offices: 0,
    named: { total: 0 },
    rounds: [],
    services: [],
  });
});
