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

it('takes the selection of the largest round, and says unknown where it cannot be told', () => {
  const { statements } = site.register;
  const given = (metric: string, value: number) => {
    const register = {
      ...site.register,
      statements: [
        ...statements.filter((row) => row.metric !== metric || row.scope !== 'national'),
        ...statements
          .filter((row) => row.scope === 'national' && row.year === 2020)
          .slice(0, 1)
          .map((row) => ({ ...row, metric: 'proposed' as const, value, preferred: true })),
      ],
    };
    return proseValues('id', openSite(register, siteTotals(register)), []);
  };
  expect(given('proposed', 120)).toMatchObject({ proposed: '120', selectionRate: '25,0%' });
  expect(given('proposed', 3)).toMatchObject({ proposed: '3', selectionRate: 'tidak diketahui' });
});

it('says unknown where the register is silent', () => {
  const register = { ...site.register, statements: [], regulations: [], criteria: [], breaks: [] };
  const silent = openSite(register, siteTotals(register));
  expect(proseValues('en', silent, [])).toMatchObject({
    largestYear: 'unknown',
    official: 'unknown',
    percent: 'unknown',
    mandiriSince: 'unknown',
    leverPoints: 'unknown',
    lowestRate: 'unknown',
    highestRateYear: 'unknown',
  });
});

it('names the least and the greatest rate of the rounds that have one', () => {
  const of = (year: number, metric: 'proposed' | 'awarded', value: number) => ({
    year,
    scope: 'national' as const,
    of: '',
    metric,
    value,
    preferred: true,
    source: 'siaran-contoh-20201221',
    note: { id: '', en: '' },
  });
  const register = {
    ...site.register,
    statements: [
      of(2018, 'proposed', 100),
      of(2018, 'awarded', 30),
      of(2019, 'proposed', 200),
      of(2019, 'awarded', 25),
      of(2020, 'awarded', 900),
    ],
  };
  expect(proseValues('en', openSite(register, siteTotals(register)), [])).toMatchObject({
    lowestRate: '12.5%',
    lowestRateYear: '2019',
    highestRate: '30.0%',
    highestRateYear: '2018',
    selectionRate: 'unknown',
  });
});
