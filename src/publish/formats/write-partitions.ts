import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Column } from '../../register/table.ts';
import type { TypedRow } from './typed-rows.ts';
import { writeParquet } from './write-parquet.ts';

/** Name of the one file of a partition. */
export const PART = 'part-0.parquet';

/**
 * Writes rows as Parquet by year in Hive's layout (`year=2020/part-0.parquet`), which distributed engines
 * read folder by folder. The folder names the year, so the files do not hold it. Returns the files.
 */
export function writePartitions(
  folder: string,
  columns: readonly Column[],
  years: Iterable<readonly [year: number, rows: Iterable<TypedRow>]>,
  version: string,
): string[] {
  const others = columns.filter(({ name }) => name !== 'year');
  const files: string[] = [];
  for (const [year, rows] of years) {
    const partition = join(folder, `year=${year}`);
    mkdirSync(partition, { recursive: true });
    const file = join(partition, PART);
    writeParquet(file, others, rows, version);
    files.push(file);
  }
  return files;
}
