import { afterEach, expect, test, vi } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { openSearch } from './open-searcher.ts';
import { searchFile } from './write-search-file.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

// The other half, above ten thousand records, needs a browser: src/browser/search-worker.test.ts.
test('opens once, tries again what failed, and asks no worker for few records', async () => {
  const answers = [new Response('', { status: 500 }), Response.json(searchFile(fixtureSite()))];
  const load = vi.fn(async (_address: string) => answers.shift() ?? Response.error());
  vi.stubGlobal('fetch', load);
  await expect(openSearch()).rejects.toThrow('/cari/indeks.json: 500');
  const [one, other] = await Promise.all([openSearch(), openSearch()]);
  expect(other).toBe(one);
  expect(load).toHaveBeenCalledTimes(2);
  expect(load.mock.calls[1]?.[0]).toBe('/cari/indeks.json');
  const name = one.catalogue.units[0]?.name ?? '';
  expect((await one.searcher.search(name)).units[0]).toBe(0);
});
