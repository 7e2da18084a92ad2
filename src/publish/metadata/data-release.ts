import type { Both } from '../../register/register.ts';
import type { PublishedSchema } from '../published-tables.ts';
import type { DescribedFile } from './described-file.ts';
import type { Distribution } from './distribution.ts';

/** A main table of a release together with its file. */
export interface ReleasedTable {
  readonly table: PublishedSchema;
  readonly file: DescribedFile;
  readonly rows: number;
}

/** Everything the descriptions of a release say; nothing of it depends on the clock. */
export interface DataRelease {
  /** Whole address of the folder of the files, with a slash at its end. */
  readonly folder: string;
  /** Whole address of the first page of the site. */
  readonly home: string;
  /** Whole addresses of the page on data. */
  readonly page: Both;
  /** Where readers write to, as `mailto:`. */
  readonly contact: string;
  /** From releases.csv. */
  readonly version: string;
  readonly date: string;
  /** First and last round. */
  readonly years: readonly [number, number];
  readonly tables: readonly ReleasedTable[];
  /** The awards by year, institution and province. */
  readonly slices: readonly DescribedFile[];
  /** The same data in other forms than CSV. */
  readonly others: readonly Distribution[];
}
