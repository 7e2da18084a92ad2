import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readProvinces } from './province.ts';

const provinces = readProvinces(
  readFileSync(new URL('../../data/geo/provinces.csv', import.meta.url), 'utf8'),
);
const byCode = (code: string) => provinces.find((province) => province.code === code);

test('there are 38 provinces, sorted, each once', () => {
  const codes = provinces.map(({ code }) => code);
  expect(codes).toHaveLength(38);
  expect(codes).toEqual([...new Set(codes)].toSorted());
  expect(new Set(provinces.map(({ slug }) => slug)).size).toBe(38);
});

test('a province has a name in both languages, a slug and an outline', () => {
  expect(byCode('35')).toEqual({
    code: '35',
    name: 'Jawa Timur',
    nameEn: 'East Java',
    slug: '35-jawa-timur',
    outline: 'ID-JI',
  });
  for (const { name, nameEn, outline } of provinces) {
    expect(name).toMatch(/^[A-Z][A-Za-z ]+$/);
    expect(nameEn).toMatch(/^[A-Z][A-Za-z ]+$/);
    expect(outline).toMatch(/^ID-[A-Z]{2}$/);
  }
});

test('a province of 2012 or later says since when, and what it was part of', () => {
  const young = provinces.filter(({ since }) => since !== undefined);
  expect(young.map(({ code, since, formerly }) => [code, since, formerly])).toEqual([
    ['65', 2012, '64'],
    ['93', 2022, '91'],
    ['94', 2022, '91'],
    ['95', 2022, '91'],
    ['96', 2022, '92'],
  ]);
  expect(byCode('91')).not.toHaveProperty('formerly');
});
