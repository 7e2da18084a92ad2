import { expect, test } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { readSearchFile } from './read-search-file.ts';
import { recordCount } from './record-count.ts';
import { searchIndex } from './search-index.ts';
import { searchFile } from './write-search-file.ts';

test('counts what is searched', () => {
  const catalogue = readSearchFile(searchFile(fixtureSite()));
  expect(recordCount(catalogue)).toBe(searchIndex(catalogue).records.length);
});
