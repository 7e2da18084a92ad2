import { expect, it } from 'vitest';
import { fixtureSite } from './fixture-site.ts';
import { institutionCoverage } from './institution-coverage.ts';

const rows = institutionCoverage(fixtureSite(), 1);
const of = (id: string) => rows.find(({ institution }) => institution === id);

it('sets named awards against the newest official number', () => {
  expect(of('mahkamah-contoh')?.years).toEqual([{ year: 2020, official: 8, named: 2, only: null }]);
});

it('compares one predicate where sources count only that one', () => {
  expect(of('pemprov-contoh-jawa-timur')?.years).toEqual([
    { year: 2019, official: 1, named: 1, only: 'WBK' },
  ]);
});

it('keeps institutions that only have named units, and leaves out those of which nothing is known', () => {
  expect(of('pemkab-contoh-malang')).toMatchObject({ years: [], named: 1 });
  expect(of('lembaga-contoh-nonstruktural')).toBeUndefined();
});

it('shows no more rounds than asked for, newest first', () => {
  const two = institutionCoverage(fixtureSite(), 2).find(
    ({ institution }) => institution === 'mahkamah-contoh',
  );
  expect(two?.years.map(({ year }) => year)).toEqual([2020, 2019]);
});
