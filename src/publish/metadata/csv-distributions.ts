import type { DataRelease } from './data-release.ts';
import type { Distribution } from './distribution.ts';

/** The main tables as files to fetch, each with the description of its columns beside it. */
export function csvDistributions({ tables }: Pick<DataRelease, 'tables'>): Distribution[] {
  return tables.map(({ table: { id, en, file: path }, file }) => ({
    ...file,
    title: { id, en },
    mediaType: 'text/csv',
    schema: `${path}-metadata.json`,
  }));
}
