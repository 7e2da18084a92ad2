import { expect, it } from 'vitest';
import { fixtureSite } from './fixture-site.ts';
import { mapCoverage } from './map-coverage.ts';
import { WHOLE } from './map-filter.ts';
import { mapView } from './map-view.ts';

const site = fixtureSite();
const coverageOf = (change: Partial<typeof WHOLE>) =>
  mapCoverage(site, mapView(site, { ...WHOLE, ...change }));

it('says how many of the register a view holds and how many have a place', () => {
  const register = site.totals.named.total;
  expect(coverageOf({ year: 2019 })).toEqual({
    named: 6,
    register,
    placed: 5,
    withoutCity: 0,
    outside: 1,
    leftOut: 0,
    headOffices: 0,
    official: site.yearModel(2019).awarded?.value ?? null,
  });
  expect(coverageOf({ service: 'pajak' })).toMatchObject({ withoutCity: 1, official: null });
});
it('says how many awards of headquarters are left out', () => {
  expect(coverageOf({ headOffices: false })).toMatchObject({ leftOut: 1, headOffices: 0 });
  expect(coverageOf({ institution: 'badan-contoh-nasional' }).headOffices).toBe(1);
  expect(coverageOf({})).toMatchObject({ leftOut: 0, headOffices: 1 });
});
