import { expect, it } from 'vitest';
import { fixtureSite } from '../../totals/fixture-site.ts';
import { PUBLISHED_TABLES } from '../published-tables.ts';
import { describeRelease } from './describe-release.ts';
import { fixtureRelease } from './fixture-release.ts';

const { release, files } = fixtureRelease();

it('measures every published table and every slice', () => {
  expect(release.tables.map(({ table }) => table)).toEqual(PUBLISHED_TABLES);
  expect(release.tables.length + release.slices.length).toBe(files.length);
});

it('takes version, day and years from the register, never from the clock', () => {
  const { releases, rounds } = fixtureSite().register;
  const years = rounds.map(({ year }) => year).sort();
  expect(release).toMatchObject({
    version: releases.at(-1)?.version,
    date: releases.at(-1)?.date,
    years: [years[0], years.at(-1)],
  });
});

it('refuses to leave a table out', () => {
  const fewer = files.filter(({ path }) => path !== 'units.csv');
  expect(() => describeRelease(fixtureSite(), fewer, release)).toThrow('missing file "units.csv"');
});
