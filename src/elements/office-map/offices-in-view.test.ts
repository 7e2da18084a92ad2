import { expect, test } from 'vitest';
import type { MapOffice } from './map-data.ts';
import { officesInView } from './offices-in-view.ts';

const office = (id: string, rest: Partial<MapOffice>): MapOffice => ({
  ...{ id, name: id, city: '35.78', service: 'pengadilan', institution: 'ma', head: 0 },
  ...{ awards: [[2019, 'WBK', 'k', '']], ...rest },
});
const all = [
  office('pn', {
    awards: [
      [2019, 'WBK', 'k', '2022-02-03'],
      [2021, 'WBBM', 'k', ''],
    ],
  }),
  office('kpp', { service: 'pajak', institution: 'kemenkeu' }),
  office('biro', { head: 1 }),
  office('kbri', { awards: [[null, 'WBK', '', '2019']] }),
];
const whole = { year: null, service: null, headOffices: true, institution: null };
const ids = (view: Partial<typeof whole> | Record<string, unknown>) =>
  officesInView(all, { ...whole, ...view }).map(({ id }) => id);

test('without a filter every office is there, sorted by name, one with only a revocation too', () => {
  expect(ids({})).toEqual(['biro', 'kbri', 'kpp', 'pn']);
});

test('a round keeps the offices and awards of that round', () => {
  expect(ids({ year: 2021 })).toEqual(['pn']);
  const [pn] = officesInView(all, { ...whole, year: 2021 });
  expect(pn?.awards).toEqual([[2021, 'WBBM', 'k', '']]);
  expect(ids({ year: 2013 })).toEqual([]);
});

test('service, institution and head offices are filters of their own', () => {
  expect(ids({ service: 'pajak' })).toEqual(['kpp']);
  expect(ids({ institution: 'ma', year: 2019 })).toEqual(['biro', 'pn']);
  expect(ids({ headOffices: false })).toEqual(['kbri', 'kpp', 'pn']);
});
