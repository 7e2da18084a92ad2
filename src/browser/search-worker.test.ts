import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildScript } from '../bench/build-script.ts';
import { fictionalQueries } from '../bench/fictional-queries.ts';
import { fictionalSearchFile } from '../bench/fictional-search-file.ts';
import { MOST_SCANNED } from '../search/open-searcher.ts';
import { readSearchFile } from '../search/read-search-file.ts';
import type { SearchFile } from '../search/search-file.ts';
import { createStaticServer, listen } from '../server/static-server.ts';
import { openBrowser } from './open-browser.ts';
import type { SearchPageResult } from './search-page.ts';
import { watchPage } from './watch-page.ts';

// No register has so many records yet. So the search of the site is built as the site is, and served
// with its headers beside an invented register that has.
const folder = mkdtempSync(join(tmpdir(), 'peta-search-'));
const [small, large] = [fictionalSearchFile(1), fictionalSearchFile(25)];
let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  await buildScript(fileURLToPath(new URL('search-page.ts', import.meta.url)), folder);
  mkdirSync(join(folder, 'cari'));
  const page = '<!doctype html><title>Search</title><link rel="icon" href="data:,">';
  writeFileSync(
    join(folder, 'index.html'),
    `${page}<script type="module" src="/page.js"></script>`,
  );
  server = createStaticServer(folder, '');
  [browser, origin] = await Promise.all([
    openBrowser(),
    listen(server, 4500).then((port) => `http://127.0.0.1:${port}`),
  ]);
});

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the page beside a register of a size, asks its questions and hands over what came of it. */
async function ask(
  file: SearchFile,
  look: (answer: Promise<SearchPageResult>, page: Page) => Promise<void>,
): Promise<void> {
  writeFileSync(join(folder, 'cari', 'indeks.json'), JSON.stringify(file));
  const queries = fictionalQueries(readSearchFile(file), 30);
  const page = await browser.newPage();
  try {
    await page.goto(origin);
    await look(
      page.evaluate(
        (list) =>
          (
            globalThis as unknown as { compare: (list: string[]) => Promise<SearchPageResult> }
          ).compare(list),
        queries,
      ),
      page,
    );
  } finally {
    await page.close();
  }
}

test('above the limit a worker answers, just as the scan does', async () => {
  await ask(large, async (answer, page) => {
    const misdeeds = watchPage(page, origin);
    const { records, found, differing } = await answer;
    expect(records).toBeGreaterThan(MOST_SCANNED);
    expect(found).toBeGreaterThan(0);
    expect(differing).toEqual([]);
    expect(page.workers().map((worker) => worker.url())).toEqual([
      expect.stringContaining('/search-worker-'),
    ]);
    expect(misdeeds).toEqual({ errors: [], foreign: [] });
  });
});

test('below it there is none, and nothing of it is loaded', async () => {
  await ask(small, async (answer, page) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    const { records, found, differing } = await answer;
    expect(records).toBeLessThan(MOST_SCANNED);
    expect(found).toBeGreaterThan(0);
    expect(differing).toEqual([]);
    expect(page.workers()).toEqual([]);
    expect(scripts.filter((url) => url.endsWith('.js'))).toEqual([]);
  });
});

test('a worker that cannot be loaded is said to be so', async () => {
  const isWorker = (file: string) => file.startsWith('search-worker-');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const workers = files.filter((file) => isWorker(file.replace(/^.*\//, '')));
  expect(workers.length).toBe(1);
  for (const file of workers) rmSync(join(folder, file));
  await ask(large, async (answer) => {
    await expect(answer).rejects.toThrow('search worker: ');
  });
});
