import type { Catalogue } from './catalogue.ts';
import { readSearchFile } from './read-search-file.ts';
import { scanSearcher } from './scan-searcher.ts';
import type { SearchFile } from './search-file.ts';
import type { Searcher } from './searcher.ts';

/** A catalogue and what searches it. */
export interface OpenSearch {
  readonly catalogue: Catalogue;
  readonly searcher: Searcher;
}

let opened: Promise<OpenSearch> | null = null;

async function open(): Promise<OpenSearch> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const response = await fetch(`${base}/cari/indeks.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const catalogue = readSearchFile((await response.json()) as SearchFile);
  return { catalogue, searcher: scanSearcher(catalogue) };
}

/** Loads the search file of this site in the browser, once; what failed is tried again the next time. */
export function openSearch(): Promise<OpenSearch> {
  opened ??= open();
  opened.catch(() => {
    opened = null;
  });
  return opened;
}
