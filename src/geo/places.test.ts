import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { distanceToOutline } from './distance-to-outline.ts';
import { decodeOutlines } from './outlines.ts';

/** Kilometres that a place may lie outside of its outline: coasts and borders are schematic. */
const NEAR = 15;

const TANGERANG = 'in Kabupaten Tangerang: Banten since 2000, GeoNames still says Jawa Barat';

/** Places farther out than that, by outline and name, and why the outline is not to blame. */
const KNOWN: Readonly<Record<string, string>> = {
  'ID-JB Kresek': TANGERANG,
  'ID-JB Pasarkemis': TANGERANG,
  'ID-JB Sepatan': TANGERANG,
  'ID-JB Teluknaga': TANGERANG,
  'ID-JI Raas': 'stands at the position of Masalembu, an island that Natural Earth leaves out',
  'ID-JK Pulau Pramuka': 'in Kepulauan Seribu, islands that Natural Earth leaves out',
  'ID-KI Sungai Nyamuk': 'on Sebatik: Kalimantan Utara since 2012, GeoNames says Kalimantan Timur',
  'ID-MA Kota Ternate': 'Maluku Utara since 1999, GeoNames says Maluku',
  'ID-PA Fakfak': 'in Papua Barat, GeoNames says Papua',
  'ID-RI Batam': 'Kepulauan Riau since 2002, GeoNames says Riau',
  'ID-SU Rundeng': 'in Kota Subulussalam, Aceh; GeoNames says Sumatera Utara',
};

const read = (file: string) =>
  readFileSync(new URL(`../../data/geo/${file}`, import.meta.url), 'utf8');
const outlines = new Map(
  decodeOutlines(JSON.parse(read('outlines.json'))).map((outline) => [outline.id, outline]),
);
const places = Papa.parse<Record<'name' | 'lat' | 'lon' | 'outline', string>>(read('places.csv'), {
  header: true,
  skipEmptyLines: true,
}).data;

const farPlaces = places.flatMap(({ name, lat, lon, outline }) => {
  const shape = outlines.get(outline);
  const near = shape && distanceToOutline([Number(lon), Number(lat)], shape) <= NEAR;
  return near ? [] : [`${outline} ${name}`];
});

test('at least 99 % of 2,013 places lie in or near the outline of their own province', () => {
  expect(places).toHaveLength(2013);
  expect(1 - farPlaces.length / places.length).toBeGreaterThanOrEqual(0.99);
});

test('every place that does not is known, with a reason, and none is listed in vain', () => {
  expect(farPlaces.toSorted()).toEqual(Object.keys(KNOWN).toSorted());
});

test('places cover every outline', () => {
  expect(new Set(places.map(({ outline }) => outline))).toEqual(new Set(outlines.keys()));
});
