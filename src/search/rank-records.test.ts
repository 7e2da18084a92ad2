import { expect, test } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { rankRecords } from './rank-records.ts';
import { readSearchFile } from './read-search-file.ts';
import { searchIndex } from './search-index.ts';
import { searchFile } from './write-search-file.ts';

const catalogue = readSearchFile(searchFile(fixtureSite()));
const index = searchIndex(catalogue);
const [unit] = catalogue.units;
if (unit === undefined) throw new Error('missing units');

test('finds every unit by its own name, first among units', () => {
  for (const [at, { name }] of catalogue.units.entries()) {
    expect(rankRecords(index, name).units[0]).toBe(at);
  }
});

test('says why', () => {
  const { hits } = rankRecords(index, unit.name);
  expect(hits[0]?.reasons.every(({ field, typos }) => field === 'name' && typos === 0)).toBe(true);
});

test('finds only the kinds asked for, at most so many of each, and counts all', () => {
  const all = rankRecords(index, 'wbk');
  const few = rankRecords(index, 'wbk', { kinds: ['unit'], limit: 1 });
  expect(all.counts.unit).toBeGreaterThan(1);
  expect(few.hits.length).toBe(1);
  expect(few.units).toEqual(all.units);
});

test('where no record holds every word it gives those with the most, and says so', () => {
  const { whole, hits } = rankRecords(index, `${unit.name} qqqqqq`);
  expect(whole).toBe(false);
  expect(hits[0]).toMatchObject({ kind: 'unit', at: 0 });
});

test('words such as "kantor" exclude nothing, unless they are all there is', () => {
  expect(rankRecords(index, `apakah kantor ${unit.name} wbk`).units[0]).toBe(0);
  expect(rankRecords(index, 'wbk').units.length).toBeGreaterThan(0);
});

test('looks only at the candidates it is given', () => {
  expect(rankRecords(index, unit.name, {}, []).hits).toEqual([]);
  expect(rankRecords(index, unit.name, {}, [0]).units).toEqual([0]);
});

test.each([
  '',
  ' ',
  '🦄',
  '(.*)+$',
  'qqqqqqqq',
  '\u0000\u202e',
  'constructor __proto__',
  '<img src=x onerror=alert(1)>'.repeat(400),
])('finds nothing, and breaks nothing, in %j', (query) => {
  expect(rankRecords(index, query).units).toEqual([]);
});
