import type { Catalogue } from './catalogue.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { openedOnce } from './opened-once.ts';
import { recordCount } from './record-count.ts';
import { scanSearcher } from './scan-searcher.ts';
import type { Searcher } from './searcher.ts';

/** A catalogue and what searches it. */
export interface OpenSearch {
  readonly catalogue: Catalogue;
  readonly searcher: Searcher;
}

/** Up to so many records, of all kinds together, are searched where the page itself runs. */
export const MOST_SCANNED = 10_000;

/** Loads the search file of this site in the browser, once; what failed is tried again the next time. */
export const openSearch: () => Promise<OpenSearch> = openedOnce(async () => {
  const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/cari/indeks.json`;
  const catalogue = await loadCatalogue(address);
  if (recordCount(catalogue) <= MOST_SCANNED)
    return { catalogue, searcher: scanSearcher(catalogue) };
  const { workerSearcher } = await import('./worker-searcher.ts');
  const searcher = workerSearcher(address);
  // Its index takes a while: it is made while the first question is still being written.
  searcher.search('').catch(() => {});
  return { catalogue, searcher };
});
