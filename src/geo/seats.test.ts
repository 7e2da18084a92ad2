import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { plainName } from './build/city-by-admin2.ts';
import { readCities } from './city.ts';
import { distanceToOutline } from './distance-to-outline.ts';
import { decodeOutlines } from './outlines.ts';
import { readProvinces } from './province.ts';
import { readSeats } from './seat.ts';

/** Kilometres that a seat may lie outside of its province's outline. */
const NEAR = 15;

/** Seats farther out than that, and why the outline is to blame. */
const OUTSIDE: Readonly<Record<string, string>> = {
  '31.01 Pulau Pramuka': 'Kepulauan Seribu, islands that Natural Earth leaves out',
};

/** Cities at one position, and why. */
const SHARED: Readonly<Record<string, string>> = {
  '12.04 12.78': 'Gunungsitoli stands in for Nias, which has no place of its own in cities.json',
  '31.71 31.72 31.73 31.74': 'cities.json has one point for all of Jakarta',
  '74.02 74.11': 'Unaaha stands in for Kolaka Timur, which has no place of its own in cities.json',
};

const read = (file: string) =>
  readFileSync(new URL(`../../data/geo/${file}`, import.meta.url), 'utf8');
const readRows = (file: string) =>
  Papa.parse<Record<string, string>>(read(file), { header: true, skipEmptyLines: true }).data;

const cities = readCities(read('cities.csv'));
const provinces = readProvinces(read('provinces.csv'));
const outlines = decodeOutlines(JSON.parse(read('outlines.json')));
const seats = readSeats(read('seats.csv'));
const rows = readRows('seats.csv');
const crosswalk = new Map(readRows('seat-crosswalk.csv').map((line) => [line.code, line]));

const seatOf = (code: string) => seats.find((seat) => seat.code === code);

test('each of the 514 cities has one seat, in the order of their codes', () => {
  expect(seats).toHaveLength(514);
  expect(seats.map(({ code }) => code)).toEqual(cities.map(({ code }) => code));
});

test('a seat is read as numbers, its code as text; what is missing is no number', () => {
  expect(seatOf('35.78')).toEqual({ code: '35.78', lat: -7.249, lon: 112.751, near: false });
  expect(seatOf('12.04')?.near).toBe(true);
  expect(readSeats('code,lat,lon\n01.10,,\n')).toEqual([
    { code: '01.10', lat: NaN, lon: NaN, near: false },
  ]);
  for (const { lat, lon } of seats) expect(Math.abs(lat) < 12 && lon > 95 && lon < 141).toBe(true);
});

test('every seat lies in or near its own province, but for those listed, and none in vain', () => {
  const shapes = new Map(outlines.map((outline) => [outline.id, outline]));
  const far = rows.flatMap(({ code = '', lat, lon, place }) => {
    const outline = provinces.find((province) => province.code === code.slice(0, 2))?.outline;
    const shape = shapes.get(outline ?? '');
    const near = shape && distanceToOutline([Number(lon), Number(lat)], shape) <= NEAR;
    return near ? [] : [`${code} ${place}`];
  });
  expect(far).toEqual(Object.keys(OUTSIDE));
});

test('no two cities share a position, but for those listed, and none in vain', () => {
  const shared = Map.groupBy(seats, ({ lat, lon }) => `${lat} ${lon}`);
  const groups = [...shared.values()].filter((group) => group.length > 1);
  expect(groups.map((group) => group.map(({ code }) => code).join(' ')).toSorted()).toEqual(
    Object.keys(SHARED).toSorted(),
  );
});

test.each([
  ['11.72', 'Kota Sabang', 95.32, 5.89],
  ['33.72', 'Kota Surakarta', 110.83, -7.56],
  ['35.07', 'Kabupaten Malang, at Kepanjen', 112.57, -8.13],
  ['35.73', 'Kota Malang', 112.63, -7.98],
  ['35.78', 'Kota Surabaya', 112.75, -7.25],
  ['53.20', 'Sabu Raijua', 121.84, -10.49],
  ['74.07', 'Wakatobi', 123.54, -5.32],
  ['91.71', 'Kota Jayapura', 140.7, -2.54],
  ['92.03', 'Fakfak', 132.3, -2.93],
  ['93.01', 'Merauke', 140.4, -8.5],
])('%s %s lies at %f, %f', (code, _name, lon, lat) => {
  const seat = seatOf(code);
  expect(Math.hypot((seat?.lat ?? NaN) - lat, (seat?.lon ?? NaN) - lon)).toBeLessThan(0.03);
});

test('a seat is a place of its own name, or the crosswalk says why not', () => {
  for (const { code = '', place = '', how } of rows) {
    const line = crosswalk.get(code);
    if (line) expect([line.place, line.how]).toEqual([place, how]);
    else {
      const name = cities.find((city) => city.code === code)?.name ?? '';
      expect(plainName(name), code).toMatch(new RegExp(`^(kabupaten|kota)${plainName(place)}$`));
      expect(how).toBe('name');
    }
  }
  for (const [code, line] of crosswalk) {
    expect(line.reason, code).not.toBe('');
    expect(
      rows.some((row) => row.code === code),
      code,
    ).toBe(true);
  }
});

test('the README counts the seats by how they were found', () => {
  const ways = Map.groupBy(rows, ({ how }) => how ?? '');
  const readme = read('README.md').replaceAll(/\s+/g, ' ');
  for (const way of ['name', 'seat', 'near'])
    expect(readme).toContain(`${ways.get(way)?.length} \`${way}\``);
  expect([...ways.keys()].toSorted()).toEqual(['name', 'near', 'seat']);
});

test('all seats fit in 15 KB as JSON', () => {
  const json = JSON.stringify(seats.map(({ code, lat, lon }) => [code, lat, lon]));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  expect(brotliCompressSync(json, { params }).length).toBeLessThanOrEqual(15_000);
});
