import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { miniSearcher } from '../search/mini-searcher.ts';
import { MOST_SCANNED } from '../search/open-searcher.ts';
import { readSearchFile } from '../search/read-search-file.ts';
import { recordCount } from '../search/record-count.ts';
import { scanSearcher } from '../search/scan-searcher.ts';
import { openBuiltSite } from '../site-check/open-built-site.ts';
import type { SearchWeight } from '../site-check/weigh-search.ts';
import { INDEX_FILE, weighSearch } from '../site-check/weigh-search.ts';
import { buildScript } from './build-script.ts';
import { fictionalQueries } from './fictional-queries.ts';
import { fictionalSearchFile } from './fictional-search-file.ts';
import type { SearchCost } from './measure-search.ts';
import { measureSearch } from './measure-search.ts';

/** What the search of an invented register weighs and takes. */
export interface SearchBench {
  readonly times: number;
  readonly records: number;
  readonly weight: SearchWeight;
  /** Of both ways to search, the one used at this size first. */
  readonly costs: readonly (readonly [searcher: string, cost: SearchCost])[];
}

/** Today's size, ten times that, the ten thousand units the budget speaks of, and a hundred times. */
const SIZES = [1, 10, 31.25, 100];
const QUERIES = 200;

/** Measures the search at one size after another, without a built site: its scripts are built alone. */
export async function* benchSearch(): AsyncGenerator<SearchBench> {
  const folder = mkdtempSync(join(tmpdir(), 'peta-search-'));
  try {
    await buildScript(
      fileURLToPath(new URL('../elements/office-search.ts', import.meta.url)),
      folder,
    );
    mkdirSync(join(folder, 'cari'));
    for (const times of SIZES) {
      const text = JSON.stringify(fictionalSearchFile(times));
      writeFileSync(join(folder, INDEX_FILE), text);
      const weight = await weighSearch(
        openBuiltSite(folder, { origin: 'https://example.org', base: '' }),
      );
      if (weight === null) throw new Error('missing search in what was built');
      const catalogue = readSearchFile(JSON.parse(text));
      const queries = fictionalQueries(catalogue, QUERIES);
      const scan = ['scan', await measureSearch(text, scanSearcher, queries)] as const;
      const mini = ['MiniSearch', await measureSearch(text, miniSearcher, queries)] as const;
      const records = recordCount(catalogue);
      yield { times, records, weight, costs: records > MOST_SCANNED ? [mini, scan] : [scan, mini] };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
