import { expect, test } from 'vitest';
import type { Catalogue } from '../search/catalogue.ts';
import { scanSearcher } from '../search/scan-searcher.ts';
import { searchFile } from '../search/write-search-file.ts';
import { fixtureSite } from '../totals/fixture-site.ts';
import { measureSearch } from './measure-search.ts';

test('asks every question once and gives times in their order', async () => {
  const asked: string[] = [];
  const make = (catalogue: Catalogue) => {
    const scan = scanSearcher(catalogue);
    return {
      search: async (query: string) => {
        asked.push(query);
        return scan.search(query);
      },
    };
  };
  const queries = ['a', 'b', 'c'];
  const cost = await measureSearch(JSON.stringify(searchFile(fixtureSite())), make, queries);
  expect(asked.filter((query) => query !== '')).toEqual(queries);
  expect(cost.ready).toBeGreaterThan(0);
  expect(cost.p50).toBeGreaterThan(0);
  expect(cost.p95).toBeGreaterThanOrEqual(cost.p50);
  expect(cost.longest).toBeGreaterThanOrEqual(cost.p95);
});
