import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCities } from './city.ts';
import { readProvinces } from './province.ts';

const read = (file: string) =>
  readFileSync(new URL(`../../data/geo/${file}`, import.meta.url), 'utf8');
const cities = readCities(read('cities.csv'));

test('there are 514 kabupaten and kota, sorted, each once', () => {
  const codes = cities.map(({ code }) => code);
  expect(codes).toHaveLength(514);
  expect(codes).toEqual([...new Set(codes)].toSorted());
  expect(new Set(cities.map(({ slug }) => slug)).size).toBe(514);
});

test('a code stays text, with its point and its last zero', () => {
  expect(cities.find(({ code }) => code === '35.78')).toEqual({
    code: '35.78',
    province: '35',
    name: 'Kota Surabaya',
    slug: '3578-kota-surabaya',
  });
  expect(readCities('code,province,name\n01.10,01,Kota Uji\n')[0]?.code).toBe('01.10');
});

test('every city lies in a province, which its code begins with, and every province has one', () => {
  const provinces = new Set(readProvinces(read('provinces.csv')).map(({ code }) => code));
  for (const { code, province } of cities) expect(code.slice(0, 2)).toBe(province);
  expect(new Set(cities.map(({ province }) => province))).toEqual(provinces);
});
