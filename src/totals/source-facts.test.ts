import { expect, it } from 'vitest';
import { fixtureSite } from './fixture-site.ts';
import { sourceFacts } from './source-facts.ts';

const site = fixtureSite();

it('finds the awards of a source with their revocations', () => {
  const { awards } = sourceFacts(site, 'siaran-contoh-20191210');
  expect(awards.map(({ unit }) => unit)).toContain('kantor-contoh-dua-kota-surabaya');
  const revoked = awards.find(({ unit }) => unit === 'kantor-contoh-dua-kota-surabaya');
  expect(revoked?.revoked).toBe('2021-06-14');
});

it('finds figures, rounds, events and evaluations', () => {
  const facts = sourceFacts(site, 'siaran-contoh-20211220');
  expect(facts.rounds.map(({ year }) => year)).toEqual([2021]);
  expect(facts.statements.every(({ source }) => source === 'siaran-contoh-20211220')).toBe(true);
  expect(facts.events).toHaveLength(2);
  expect(facts.evaluations).toHaveLength(2);
});

it('finds leads and corrections', () => {
  expect(sourceFacts(site, 'koran-contoh-20200901').candidates).toHaveLength(2);
  expect(sourceFacts(site, 'siaran-contoh-20191210').corrections).toHaveLength(1);
});

it('holds as many facts as it counts, for every source', () => {
  for (const { id } of site.register.sources) {
    const { total, ...tables } = sourceFacts(site, id);
    const rows = Object.values(tables).reduce((sum, table) => sum + table.length, 0);
    expect(rows, id).toBe(total);
  }
});
