import type { Catalogue } from './catalogue.ts';
import { readSearchFile } from './read-search-file.ts';
import type { SearchFile } from './search-file.ts';

/** Loads and reads a search file; throws with its address and status where there is none. */
export async function loadCatalogue(address: string, cache?: RequestCache): Promise<Catalogue> {
  const response = await fetch(address, cache === undefined ? {} : { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return readSearchFile((await response.json()) as SearchFile);
}
