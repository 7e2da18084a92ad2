import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readSeats } from '../geo/seat.ts';
import { fixtureSite } from '../totals/fixture-site.ts';
import { WHOLE } from '../totals/map-filter.ts';
import { mapView } from '../totals/map-view.ts';
import { officesJson, seatsJson, viewJson } from './map-json.ts';

const site = fixtureSite();
const seats = readSeats(readFileSync(new URL('../../data/geo/seats.csv', import.meta.url), 'utf8'));

it('writes a view with its filter, small and canonical', () => {
  const json = viewJson(mapView(site, { ...WHOLE, year: 2017 }));
  expect(JSON.parse(json)).toEqual({
    awards: { wbk: 2, wbbm: 1 },
    provinces: [
      ['35', 2, 0],
      ['51', 0, 1],
    ],
    cities: [
      ['35.78', 2, 0],
      ['51.71', 0, 1],
    ],
    withoutCity: [],
    outside: [0, 0],
    year: 2017,
    service: null,
    headOffices: true,
    institution: null,
  });
  expect(json.indexOf('"awards"')).toBeLessThan(json.indexOf('"cities"'));
});
it('writes provinces and cities with what a map must know, within 15 KB', () => {
  const json = seatsJson(site.register, seats);
  const { provinces, cities } = JSON.parse(json) as Record<string, unknown[]>;
  expect(provinces).toHaveLength(38);
  expect(provinces).toContainEqual(['35', '35-jawa-timur', 'Jawa Timur', 'East Java', 'ID-JI']);
  expect(cities).toHaveLength(514);
  expect(cities).toContainEqual([
    '35.78',
    '3578-kota-surabaya',
    'Kota Surabaya',
    -7.249,
    112.751,
    0,
  ]);
  expect(brotliCompressSync(json).length).toBeLessThanOrEqual(15_000);
});
it('writes the offices of a province, with their awards of all rounds', () => {
  const offices = JSON.parse(officesJson(site, '35')) as { id: string; awards: unknown[] }[];
  expect(offices.map(({ id }) => id)).toEqual(site.provinceModel('35').units);
  expect(offices).toContainEqual(
    expect.objectContaining({
      id: 'kantor-contoh-tiga-kota-surabaya',
      city: '35.78',
      head: 0,
      service: 'imigrasi',
      institution: 'kementerian-contoh',
      awards: [
        [2017, 'WBK', 'k', ''],
        [2021, 'WBBM', 'k', ''],
      ],
    }),
  );
});
it('marks headquarters and awards that an institution granted itself', () => {
  expect(JSON.parse(officesJson(site, '31'))).toMatchObject([{ id: 'pusat-contoh-007', head: 1 }]);
  expect(JSON.parse(officesJson(site, '91'))).toMatchObject([{ awards: [[2023, 'WBK', 'm', '']] }]);
});
it('leaves out a unit of which neither an award nor a revocation is known', () => {
  const without = site.totals.units.filter(
    ({ awards, events }) => awards.length === 0 && !events.some((e) => e.event === 'revoked'),
  );
  const [first] = without;
  expect(first).toBeDefined();
  for (const { id } of without)
    expect(officesJson(site, site.unit(id).province)).not.toContain(`"${id}"`);
  expect(officesJson(site, '12')).toBe('[]\n');
});
