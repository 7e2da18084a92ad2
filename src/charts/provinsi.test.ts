import { expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { provinsi as chart } from './provinsi.ts';

const site = fixtureSite();
const rowsOf = (scope: string) => chart.rows({ site, scope });

it('has every province of today in its rows, the ones without a name too', () => {
  for (const scope of chart.scopes(site)) expect(rowsOf(scope)).toHaveLength(38);
  expect(rowsOf('nasional').filter((row) => row.named === 0)).toHaveLength(28);
});
it('ranks by named awards', () => {
  expect(rowsOf('nasional')[0]).toEqual({
    province: '35',
    label_id: 'Jawa Timur',
    label_en: 'East Java',
    named: 8,
    wbk: 6,
    wbbm: 2,
  });
});
it('draws only provinces with a name and says how many are left out', () => {
  const text = chart.plot(
    { site, scope: '2023' },
    rowsOf('2023'),
    { width: 340 },
    'id',
  ).textContent;
  expect(text).toContain('Papua');
  expect(text).not.toContain('Aceh');
  expect(text).toContain('36 provinsi');
});
it('says that none on record is not none, and how many stand outside', () => {
  expect(chart.describe({ site, scope: '2019' }, rowsOf('2019')).en).toBe(
    'This register holds 5 awards in 2019 by the name of the unit, in 3 provinces; 35 provinces have none on record yet, which does not mean that there is none; a further 1 award is abroad or of an unknown province; the official figure of this round is 14.',
  );
});
it('tells ties in its title', () => {
  expect(chart.title({ site, scope: '2021' }).id).toBe(
    'Predikat yang nama unitnya tercatat pada 2021 terbanyak di 4 provinsi: masing-masing 1',
  );
  expect(chart.title({ site, scope: '2023' }).en).toBe(
    'The Special Capital Region of Jakarta and Central Papua have the most awards on record by name in 2023: 1 each',
  );
});
