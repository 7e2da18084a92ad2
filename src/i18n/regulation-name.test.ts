import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { regulationName } from './regulation-name.ts';

const read = (file: string) =>
  Papa.parse<Record<string, string>>(
    readFileSync(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8'),
    {
      header: true,
      skipEmptyLines: true,
    },
  ).data;
// Numbers of regulations are the same in both languages; everything else is words.
const isNumber = (name: string) => /^(Permen|Perpres|Inpres|SE|Permenristekdikti)\b/.test(name);

it('has English words for every regulation or programme that is not a number', () => {
  const names = [
    ...read('regulations.csv').map((row) => row['number'] ?? ''),
    ...read('conditions.csv').map((row) => row['regulation'] ?? ''),
  ].filter((name) => !isNumber(name));
  expect(names.filter((name) => regulationName('en', name) === name)).toEqual([]);
});

it('leaves Indonesian names as they are', () => {
  expect(regulationName('id', 'Program OLGOZI')).toBe('Program OLGOZI');
});

it('translates what a regulation does to another', () => {
  expect(regulationName('en', 'mengubah Permen PAN-RB 52/2014')).toBe(
    'amends Permen PAN-RB 52/2014',
  );
  expect(regulationName('en', 'mengganti Permen Contoh 1/2014')).toBe(
    'replaces Permen Contoh 1/2014',
  );
});
