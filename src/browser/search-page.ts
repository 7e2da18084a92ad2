// The page of search-worker.test.ts: the real search of the site, without its box.
import { openSearch } from '../search/open-searcher.ts';
import { recordCount } from '../search/record-count.ts';
import { scanSearcher } from '../search/scan-searcher.ts';

/** What searching this page's own search file gave. */
export interface SearchPageResult {
  readonly records: number;
  /** Records found, of all questions together. */
  readonly found: number;
  /** Questions that were not answered as the scan answers them. */
  readonly differing: readonly string[];
}

/** Asks all questions at once, of the searcher of the site and of the scan. */
async function compare(queries: readonly string[]): Promise<SearchPageResult> {
  const { catalogue, searcher } = await openSearch();
  const scan = scanSearcher(catalogue);
  const answers = await Promise.all(queries.map((query) => searcher.search(query)));
  const expected = await Promise.all(queries.map((query) => scan.search(query)));
  const isOther = (at: number) => JSON.stringify(answers[at]) !== JSON.stringify(expected[at]);
  return {
    records: recordCount(catalogue),
    found: answers.reduce((sum, { hits }) => sum + hits.length, 0),
    differing: queries.filter((_, at) => isOther(at)),
  };
}

Object.assign(globalThis, { compare });
