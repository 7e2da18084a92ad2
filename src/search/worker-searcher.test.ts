import { afterEach, expect, test } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { miniSearcher } from './mini-searcher.ts';
import { readSearchFile } from './read-search-file.ts';
import { scanSearcher } from './scan-searcher.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';
import type { Found, Searcher } from './searcher.ts';
import { serveSearch } from './serve-search.ts';
import type { SearchWorker } from './worker-searcher.ts';
import { workerSearcher } from './worker-searcher.ts';
import { searchFile } from './write-search-file.ts';

const catalogue = readSearchFile(searchFile(fixtureSite()));
const FOUND: Found = {
  ...{ terms: [], whole: true, hits: [], units: [] },
  counts: { unit: 0, city: 0, province: 0, institution: 0, service: 0, round: 0 },
};

let close = () => {};
afterEach(() => close());

/** A worker in this thread, at the other end of a real line, so that all it says is copied. */
function workerOf(open: (address: string) => Promise<Searcher>) {
  return (): SearchWorker => {
    const { port1, port2 } = new MessageChannel();
    serveSearch(port2, open);
    for (const port of [port1, port2]) port.start();
    close = () => port1.close();
    return {
      postMessage: (request) => port1.postMessage(request),
      addEventListener: (type, listener) => port1.addEventListener(type, listener as () => void),
      terminate: () => port1.close(),
    };
  };
}

/** A worker that answers when it is told to. */
function slowWorker() {
  const requests: SearchRequest[] = [];
  const listeners = new Map<string, (event: MessageEvent | ErrorEvent) => void>();
  let isEnded = false;
  const say = (type: string, event: object) => listeners.get(type)?.(event as MessageEvent);
  const worker: SearchWorker = {
    postMessage: (request) => requests.push(request),
    addEventListener: (type, listener) => listeners.set(type, listener),
    terminate: () => {
      isEnded = true;
    },
  };
  return {
    worker,
    requests,
    isEnded: () => isEnded,
    answer: (data: SearchReply) => say('message', { data }),
    fail: (event: object) => say('error', event),
  };
}

test('answers what the scan answers, from the file it was told of', async () => {
  const addresses: string[] = [];
  const searcher = workerSearcher(
    '/cari/indeks.json',
    workerOf(async (address) => {
      addresses.push(address);
      return miniSearcher(catalogue);
    }),
  );
  const scan = scanSearcher(catalogue);
  const queries = [...catalogue.units.map(({ name }) => name), 'wbk', '', 'qqqq'];
  const options = { kinds: ['unit'], limit: 2 } as const;
  expect(await Promise.all(queries.map((query) => searcher.search(query, options)))).toEqual(
    await Promise.all(queries.map((query) => scan.search(query, options))),
  );
  expect(addresses).toEqual(['/cari/indeks.json']);
});

test('gives each question its own answer, in whatever order they come', async () => {
  const { worker, requests, answer } = slowWorker();
  const searcher = workerSearcher('/', () => worker);
  const asked = ['a', 'b', 'c'].map((query) => searcher.search(query));
  for (const { id, query } of requests.toReversed())
    answer({ id, found: { ...FOUND, terms: [query] } });
  // An answer nobody waits for, and one that comes twice.
  answer({ id: 99, found: FOUND });
  answer({ id: 1, found: FOUND });
  expect((await Promise.all(asked)).map(({ terms }) => terms)).toEqual([['a'], ['b'], ['c']]);
});

test('passes on what went wrong, and tries again', async () => {
  let times = 0;
  const searcher = workerSearcher(
    '/',
    workerOf(async () => {
      times++;
      if (times === 1) throw new Error('/: 404');
      return scanSearcher(catalogue);
    }),
  );
  await expect(searcher.search('wbk')).rejects.toThrow('/: 404');
  expect((await searcher.search('wbk')).units.length).toBeGreaterThan(0);
  await searcher.search('wbbm');
  expect(times).toBe(2);
});

test('fails every open question of a worker that breaks, and starts another for the next', async () => {
  const workers = [slowWorker(), slowWorker()] as const;
  let started = 0;
  const searcher = workerSearcher('/', () => workers[started++ === 0 ? 0 : 1].worker);
  const asked = [searcher.search('a'), searcher.search('b')];
  workers[0].fail({});
  for (const question of asked)
    await expect(question).rejects.toThrow('search worker: it cannot be loaded');
  expect(workers[0].isEnded()).toBe(true);
  const next = searcher.search('c');
  // The end of the first worker does not touch the second.
  workers[0].fail({ message: 'again' });
  workers[1].answer({ id: 3, found: { ...FOUND, terms: ['c'] } });
  expect((await next).terms).toEqual(['c']);
  expect(started).toBe(2);
});
