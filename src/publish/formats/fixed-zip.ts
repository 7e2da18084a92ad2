import { type Zippable, zipSync } from 'fflate';

/** Files of an archive by their path in it. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>;

/** A zip whose bytes depend on its files alone: sorted, all of one day, at noon where no clock is changed. */
export function fixedZip(files: ArchiveFiles, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = (date || '1980-01-01').split('-').map(Number);
  // A zip stores local time; made from local parts it is the same wherever it is written.
  const mtime = new Date(year, month - 1, day, 12);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(sorted);
  return zipSync(zippable, { level: 9, mtime });
}
