import { expect, it } from 'vitest';
import type { DataFile } from './data-file.ts';
import { fileList } from './file-list.ts';

const table = { columns: ['a', 'b'], rows: [['é', 1]] };
const file = (path: string): DataFile => ({ path, rows: 1, table, text: () => 'a,b\né,2\n' });
const paths = [
  'sources.csv',
  'awards.csv',
  'register.csv',
  'awards/2020.csv',
  'awards/instansi/mahkamah-contoh.csv',
  'awards/provinsi/35-jawa-timur.csv',
];
const list = fileList(paths.map(file));

it('has the main files in the order of the tables, each with what it holds', () => {
  expect(list.main.map(({ path }) => path)).toEqual(['awards.csv', 'register.csv', 'sources.csv']);
  expect(list.main[2]?.what).toEqual({ id: 'Sumber', en: 'Sources' });
});

it('sorts the slices, and loses none', () => {
  expect(list.years.map(({ path }) => path)).toEqual(['awards/2020.csv']);
  expect(list.institutions).toHaveLength(1);
  expect(list.provinces).toHaveLength(1);
});

it('counts bytes, not letters', () => {
  expect(list.main[0]?.bytes).toBe(9);
});
