import { expect, test } from 'vitest';
import { readSearchFile } from '../search/read-search-file.ts';
import { scanSearcher } from '../search/scan-searcher.ts';
import { fictionalQueries } from './fictional-queries.ts';
import { fictionalSearchFile } from './fictional-search-file.ts';

test('asks the same each time: for offices that are there, for parts of them and for nothing', async () => {
  const catalogue = readSearchFile(fictionalSearchFile(1));
  const queries = fictionalQueries(catalogue, 200);
  expect(fictionalQueries(catalogue, 200)).toEqual(queries);
  expect(new Set(queries).size).toBeGreaterThan(150);
  const scan = scanSearcher(catalogue);
  const found = await Promise.all(queries.map((query) => scan.search(query)));
  const typos = found.filter(({ hits }) => hits[0]?.reasons.some((reason) => reason.typos > 0));
  const aliases = found.filter(({ hits }) =>
    hits[0]?.reasons.some(({ field }) => field === 'alias'),
  );
  const counts = {
    all: found.filter(({ whole, hits }) => whole && hits.length > 0).length,
    some: found.filter(({ whole, hits }) => !whole && hits.length > 0).length,
    none: found.filter(({ hits }) => hits.length === 0).length,
    typos: typos.length,
    aliases: aliases.length,
  };
  for (const [kind, count] of Object.entries(counts))
    expect(count, kind).toBeGreaterThanOrEqual(10);
});
