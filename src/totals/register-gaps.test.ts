import { expect, it } from 'vitest';
import { fixtureSite } from './fixture-site.ts';
import { registerGaps } from './register-gaps.ts';
import { openSite } from './site.ts';

const site = fixtureSite();

it('counts what is missing', () => {
  expect(registerGaps(site)).toMatchObject({
    unsplitYears: [2018],
    undatedYears: [],
    unknownWeights: 1,
    revokedWithoutYear: 0,
    undatedSources: 0,
    leads: 3,
  });
});

it('counts units without a city, and among them those without a province', () => {
  const { unitsWithoutCity, unitsWithoutProvince } = registerGaps(site);
  expect([unitsWithoutCity, unitsWithoutProvince]).toEqual([3, 2]);
});

it('counts a revocation whose award is not in the register', () => {
  const awards = site.register.awards.filter(
    ({ unit }) => unit !== 'kantor-contoh-dua-kota-surabaya',
  );
  const without = openSite({ ...site.register, awards }, site.totals);
  expect(registerGaps(without).revokedWithoutYear).toBe(1);
});
