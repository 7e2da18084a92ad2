import type { Site } from '../../totals/site.ts';
import type { DataFile } from '../data-file.ts';
import { PUBLISHED_TABLES } from '../published-tables.ts';
import type { DataRelease } from './data-release.ts';
import { describeFile } from './described-file.ts';

/** What a release has besides the files themselves. */
export type ReleaseAddress = Pick<DataRelease, 'folder' | 'home' | 'page' | 'contact' | 'others'>;

/** Measures every file of the newest version of the data, to be described in all forms. */
export function describeRelease(
  site: Site,
  files: readonly DataFile[],
  address: ReleaseAddress,
): DataRelease {
  const { releases, rounds } = site.register;
  const { version = '', date = '' } = releases.at(-1) ?? {};
  const years = rounds.map(({ year }) => year);
  return {
    ...address,
    version,
    date,
    years: [Math.min(...years), Math.max(...years)],
    tables: PUBLISHED_TABLES.map((table) => {
      const file = files.find(({ path }) => path === table.file);
      if (file === undefined) throw new Error(`missing file "${table.file}" of a published table`);
      return { table, rows: file.rows, file: describeFile(file.path, file.text()) };
    }),
    slices: files
      .filter(({ path }) => path.startsWith('awards/'))
      .map((file) => describeFile(file.path, file.text())),
  };
}
