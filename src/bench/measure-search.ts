import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Catalogue } from '../search/catalogue.ts';
import { readSearchFile } from '../search/read-search-file.ts';
import type { SearchFile } from '../search/search-file.ts';
import type { Searcher } from '../search/searcher.ts';

/** What a searcher costs; times are in milliseconds. */
export interface SearchCost {
  /** From the text of the file to the first question that can be asked. */
  readonly ready: number;
  /** Half of all answers, and 95 of a hundred, come within so long. */
  readonly p50: number;
  readonly p95: number;
  readonly longest: number;
  /** Bytes that the records and their index hold in memory. */
  readonly memory: number;
}

const MEGABYTE = 1024 * 1024;

function heapAfterCollection(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  return process.memoryUsage().heapUsed;
}

/** Reads a search file, makes a searcher of it and asks it every question once, the first one cold. */
export async function measureSearch(
  text: string,
  make: (catalogue: Catalogue) => Searcher,
  queries: readonly string[],
): Promise<SearchCost> {
  const before = heapAfterCollection();
  const started = performance.now();
  const searcher = make(readSearchFile(JSON.parse(text) as SearchFile));
  const ready = performance.now() - started;
  const times: number[] = [];
  for (const query of queries) {
    const asked = performance.now();
    await searcher.search(query);
    times.push(performance.now() - asked);
  }
  const memory = (heapAfterCollection() - before) / MEGABYTE;
  // The searcher must live until its memory has been counted.
  await searcher.search('');
  const sorted = times.toSorted((a, b) => a - b);
  const within = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { ready, p50: within(0.5), p95: within(0.95), longest: within(1), memory };
}
