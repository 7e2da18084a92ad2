import { loadTableWords } from '../../i18n/table-words.ts';
import { fixtureSite } from '../../totals/fixture-site.ts';
import { readSearchFile } from '../read-search-file.ts';
import { searchFile } from '../write-search-file.ts';
import type { AwardTable } from './award-table.ts';
import { awardTable } from './award-table.ts';

/** The table of the invented register of src/register/fixture, as browsers make it: for tests. */
export async function fixtureTable(): Promise<AwardTable> {
  const catalogue = readSearchFile(searchFile(fixtureSite()));
  return awardTable(catalogue, 'id', await loadTableWords('id'));
}
