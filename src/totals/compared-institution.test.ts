import { describe, expect, it } from 'vitest';
import { comparedInstitution } from './compared-institution.ts';
import { fixtureSite } from './fixture-site.ts';

const site = fixtureSite();

describe('an institution in a comparison', () => {
  const court = comparedInstitution(site, 'mahkamah-contoh');

  it('has its rounds with official figures, names, sources and coverage, oldest first', () => {
    expect(court.rounds).toEqual([
      {
        year: 2017,
        official: null,
        proposed: null,
        ownStated: null,
        named: { wbk: 1, wbbm: 0, total: 1 },
        own: { wbk: 0, wbbm: 0, total: 0 },
        namedSources: ['kabar-contoh-20171212', 'koran-contoh-20171213'],
        coverage: null,
      },
      {
        year: 2019,
        official: {
          value: 4,
          basis: 'stated',
          wbk: 3,
          wbbm: 1,
          sources: ['mahkamah-contoh-20191211'],
          others: 0,
        },
        proposed: null,
        ownStated: null,
        named: { wbk: 1, wbbm: 1, total: 2 },
        own: { wbk: 0, wbbm: 0, total: 0 },
        namedSources: ['mahkamah-contoh-20191211', 'siaran-contoh-20191210'],
        coverage: { official: 4, named: 2, only: null },
      },
      {
        year: 2020,
        official: {
          value: 8,
          basis: 'stated',
          wbk: 6,
          wbbm: 2,
          sources: ['mahkamah-contoh-20201222'],
          others: 0,
        },
        proposed: { value: 30, sources: ['mahkamah-contoh-20201222'], others: 0 },
        ownStated: null,
        named: { wbk: 1, wbbm: 1, total: 2 },
        own: { wbk: 0, wbbm: 0, total: 0 },
        namedSources: ['mahkamah-contoh-20201222'],
        coverage: { official: 8, named: 2, only: null },
      },
      {
        year: 2023,
        official: null,
        proposed: null,
        ownStated: { value: 4, sources: ['mahkamah-contoh-20240301'], others: 0 },
        named: { wbk: 0, wbbm: 0, total: 0 },
        own: { wbk: 2, wbbm: 0, total: 2 },
        namedSources: ['mahkamah-contoh-20240301'],
        coverage: null,
      },
    ]);
  });
  it('has its totals, and keeps what it granted itself apart', () => {
    expect(court).toMatchObject({
      level: 'instansi',
      path: '/instansi/mahkamah-contoh/',
      kind: 'lembaga-negara',
      offices: 5,
      officesAwarded: 5,
      named: { wbk: 3, wbbm: 2, total: 5 },
      own: { wbk: 2, wbbm: 0, total: 2 },
      coverage: { official: 12, named: 4, partial: false },
      services: [{ of: 'pengadilan', wbk: 3, wbbm: 2, total: 5 }],
      revocations: [],
    });
  });
});

it('names predecessors and successors, and when an institution existed', () => {
  expect(comparedInstitution(site, 'kementerian-contoh')).toMatchObject({
    from: '',
    until: '2021-04',
    predecessors: [],
    successors: [
      { id: 'kementerian-contoh-baru', name: { en: 'Ministry of New Examples' } },
      { id: 'kementerian-contoh-lain', name: { en: 'Ministry of Other Examples' } },
    ],
  });
  expect(comparedInstitution(site, 'kementerian-contoh-lain')).toMatchObject({
    from: '2021-04',
    predecessors: [{ id: 'kementerian-contoh' }],
  });
});
it('never counts more named than official in a round', () => {
  const model = comparedInstitution(site, 'kementerian-contoh-baru');
  expect(model.rounds.map(({ official, named }) => [official?.value, named.total])).toEqual([
    [1, 2],
  ]);
  expect(model.coverage).toEqual({ official: 1, named: 1, partial: false });
});
it('counts one predicate against its own names where only that one is stated', () => {
  const province = comparedInstitution(site, 'pemprov-contoh-jawa-timur');
  expect(province.rounds.find(({ year }) => year === 2019)).toMatchObject({
    official: { value: 1, basis: 'part', wbk: 1, wbbm: null },
    coverage: { official: 1, named: 1, only: 'WBK' },
  });
  expect(province.coverage).toEqual({ official: 1, named: 1, partial: true });
});
it('has the revocations of its offices with their sources', () => {
  expect(comparedInstitution(site, 'polisi-contoh').revocations).toEqual([
    {
      unit: 'kantor-contoh-dua-kota-surabaya',
      name: 'Kantor Contoh Dua Kota Surabaya',
      predicate: 'WBK',
      date: '2021-06-14',
      source: 'siaran-contoh-20211220',
    },
  ]);
});
it('leaves out rounds of which a comparison has nothing to say', () => {
  for (const { id } of site.register.institutions)
    for (const round of comparedInstitution(site, id).rounds)
      expect(
        round.official !== null ||
          round.proposed !== null ||
          round.ownStated !== null ||
          round.named.total + round.own.total > 0,
      ).toBe(true);
});
it('refuses an institution that is not in the register', () => {
  expect(() => comparedInstitution(site, '__proto__')).toThrow('unknown institution "__proto__"');
});
