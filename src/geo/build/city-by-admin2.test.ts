import { expect, test } from 'vitest';
import { cityByAdmin2 } from './city-by-admin2.ts';

const cities = [
  { code: '12.12', name: 'Kabupaten Toba' },
  { code: '72.04', name: 'Kabupaten Toli-Toli' },
  { code: '96.71', name: 'Kota Sorong' },
];
const divisions = [
  { code: 'ID.26.1206', name: 'Kabupaten Toba Samosir' },
  { code: 'ID.21.7206', name: 'Kabupaten Tolitoli' },
  { code: 'ID.PD.9171', name: 'Sorong City' },
  { code: 'IE.C.GY', name: 'County Galway' },
];

test('divisions of GeoNames lead to cities, whatever their spelling and language', () => {
  expect([...cityByAdmin2(divisions, cities)]).toEqual([
    ['ID.26.1206', '12.12'],
    ['ID.21.7206', '72.04'],
    ['ID.PD.9171', '96.71'],
  ]);
});

test('a division without a city and a city without a division are errors', () => {
  const other = [...divisions, { code: 'ID.00.1', name: 'Kabupaten Uji' }];
  expect(() => cityByAdmin2(other, cities)).toThrow('ID.00.1 Kabupaten Uji: unknown');
  expect(() => cityByAdmin2(divisions.slice(1), cities)).toThrow('not one division for each city');
});
