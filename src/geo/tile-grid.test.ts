import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readProvinces } from './province.ts';
import { TILES } from './tile-grid.ts';

const provinces = readProvinces(
  readFileSync(new URL('../../data/geo/provinces.csv', import.meta.url), 'utf8'),
);
const tile = (code: string) => {
  const found = TILES.find((each) => each.code === code);
  if (!found) throw new Error(`unknown tile "${code}"`);
  return found;
};

it('has each of the 38 provinces once, each in a cell of its own', () => {
  expect(TILES.map(({ code }) => code).toSorted()).toEqual(provinces.map(({ code }) => code));
  expect(new Set(TILES.map(({ column, row }) => `${column} ${row}`)).size).toBe(38);
});
it('is eight columns wide, so that a tile is as wide as a thumb on a phone', () => {
  expect(Math.max(...TILES.map(({ column }) => column))).toBe(8);
});
it('gives each a short name of its own that fits its tile', () => {
  expect(new Set(TILES.map(({ short }) => short)).size).toBe(38);
  for (const { short } of TILES) expect(short).toMatch(/^[A-Z]\S{2,6}$/);
});
it.each([
  ['11', '12', 'Aceh, Sumatera Utara'],
  ['12', '13', 'Sumatera Utara, Sumatera Barat'],
  ['14', '15', 'Riau, Jambi'],
  ['16', '18', 'Sumatera Selatan, Lampung'],
  ['18', '36', 'Lampung, Banten'],
  ['31', '32', 'Jakarta, Jawa Barat'],
  ['33', '34', 'Jawa Tengah, Yogyakarta'],
  ['65', '64', 'Kalimantan Utara, Kalimantan Timur'],
  ['64', '63', 'Kalimantan Timur, Kalimantan Selatan'],
  ['61', '33', 'Kalimantan Barat, Jawa Tengah'],
  ['71', '72', 'Sulawesi Utara, Sulawesi Tengah'],
  ['72', '73', 'Sulawesi Tengah, Sulawesi Selatan'],
  ['82', '81', 'Maluku Utara, Maluku'],
  ['73', '53', 'Sulawesi Selatan, Nusa Tenggara Timur'],
  ['91', '93', 'Papua, Papua Selatan'],
  ['94', '93', 'Papua Tengah, Papua Selatan'],
])('has %s north of %s (%s)', (north, south) => {
  expect(tile(north).row).toBeLessThan(tile(south).row);
});
it.each([
  ['11', '64', 'Aceh, Kalimantan Timur'],
  ['13', '14', 'Sumatera Barat, Riau'],
  ['17', '16', 'Bengkulu, Sumatera Selatan'],
  ['16', '19', 'Sumatera Selatan, Bangka Belitung'],
  ['21', '61', 'Kepulauan Riau, Kalimantan Barat'],
  ['36', '32', 'Banten, Jawa Barat'],
  ['32', '33', 'Jawa Barat, Jawa Tengah'],
  ['33', '35', 'Jawa Tengah, Jawa Timur'],
  ['35', '51', 'Jawa Timur, Bali'],
  ['51', '52', 'Bali, Nusa Tenggara Barat'],
  ['52', '53', 'Nusa Tenggara Barat, Nusa Tenggara Timur'],
  ['61', '64', 'Kalimantan Barat, Kalimantan Timur'],
  ['64', '72', 'Kalimantan Timur, Sulawesi Tengah'],
  ['72', '75', 'Sulawesi Tengah, Gorontalo'],
  ['75', '82', 'Gorontalo, Maluku Utara'],
  ['73', '81', 'Sulawesi Selatan, Maluku'],
  ['81', '91', 'Maluku, Papua'],
  ['96', '91', 'Papua Barat Daya, Papua'],
  ['92', '94', 'Papua Barat, Papua Tengah'],
])('has %s west of %s (%s)', (west, east) => {
  expect(tile(west).column).toBeLessThan(tile(east).column);
});
