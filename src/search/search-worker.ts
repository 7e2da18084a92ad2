// What the worker of `workerSearcher` runs.
import { loadCatalogue } from './load-catalogue.ts';
import { miniSearcher } from './mini-searcher.ts';
import { serveSearch } from './serve-search.ts';

serveSearch(self, async (address) => {
  // The page has just loaded this file: with the same copy, positions mean the same records there and here.
  return miniSearcher(await loadCatalogue(address, 'force-cache'));
});
