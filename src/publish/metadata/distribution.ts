import type { Both } from '../../register/register.ts';
import type { DescribedFile } from './described-file.ts';

/** One file in which the data can be fetched, in whatever form; `path` is below the folder of the release. */
export interface Distribution extends Partial<Omit<DescribedFile, 'path'>> {
  // Size and hash are missing for files made after the pages: their hashes are in manifest-sha256.txt,
  // and the archive holds the very descriptions that would have to state its hash.
  readonly path: string;
  readonly title: Both;
  /** Such as `text/csv`, without parameters. */
  readonly mediaType: string;
  /** The file beside it that says what its columns mean. */
  readonly schema?: string;
}
