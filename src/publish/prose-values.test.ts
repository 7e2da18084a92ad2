import { expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { openSite } from '../totals/site.ts';
import { siteTotals } from '../totals/site-totals.ts';
import { proseValues } from './prose-values.ts';

const site = fixtureSite();

it('takes its example from the largest round', () => {
  expect(proseValues('id', site, [])).toMatchObject({
    largestYear: '2020',
    official: '30',
    named: '8',
  });
});

it('takes the points of both components from a regulation whose weights are all known', () => {
  expect(proseValues('id', site, [])).toMatchObject({ leverPoints: '60', resultPoints: '40' });
});

it('says unknown where the register is silent', () => {
  const register = { ...site.register, statements: [], regulations: [], criteria: [] };
  const silent = openSite(register, siteTotals(register));
  expect(proseValues('en', silent, [])).toMatchObject({
    largestYear: 'unknown',
    official: 'unknown',
    percent: 'unknown',
    mandiriSince: 'unknown',
    leverPoints: 'unknown',
  });
});
