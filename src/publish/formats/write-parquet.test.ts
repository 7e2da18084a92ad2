import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  asyncBufferFromFile,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet';
import { afterAll, expect, it } from 'vitest';
import { FIXTURE_COLUMNS, FIXTURE_ROWS } from './fixture-rows.ts';
import { writeParquet } from './write-parquet.ts';
import { writePartitions } from './write-partitions.ts';

const folder = mkdtempSync(join(tmpdir(), 'peta-parquet-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);

/** As hyparquet reads a file: 64 bits as bigint, days as Date. */
async function read(file: string) {
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file) });
  return rows.map((row) => ({
    ...row,
    ...('value' in row && { value: row['value'] === null ? null : Number(row['value']) }),
    ...(row['date'] instanceof Date && { date: row['date'].toISOString().slice(0, 10) }),
  }));
}

it('is read back as it was', async () => {
  writeParquet(path('a'), FIXTURE_COLUMNS, FIXTURE_ROWS, '2026.1');
  expect(await read(path('a'))).toEqual(FIXTURE_ROWS);
});

it('has the types of its columns, whatever its rows', async () => {
  writeParquet(path('none'), FIXTURE_COLUMNS, [], '2026.1');
  const metadata = await parquetMetadataAsync(await asyncBufferFromFile(path('none')));
  const types = parquetSchema(metadata).children.map(({ element }) => [
    element.name,
    element.converted_type ?? element.type,
    element.repetition_type,
  ]);
  expect(types).toEqual([
    ['code', 'UTF8', 'REQUIRED'],
    ['name', 'UTF8', 'REQUIRED'],
    ['year', 'INT32', 'OPTIONAL'],
    ['value', 'INT64', 'OPTIONAL'],
    ['preferred', 'BOOLEAN', 'OPTIONAL'],
    ['date', 'DATE', 'OPTIONAL'],
    ['sources', 'UTF8', 'OPTIONAL'],
    ['note', 'UTF8', 'OPTIONAL'],
    ['rate', 'DOUBLE', 'OPTIONAL'],
  ]);
  expect(metadata.created_by).toBe('peta-integritas');
  expect(metadata.key_value_metadata).toContainEqual({ key: 'version', value: '2026.1' });
});

it('gives the same bytes for the same rows, in groups of rows', async () => {
  function* many() {
    for (let at = 0; at < 50_000; at += 1) yield { ...FIXTURE_ROWS[0], value: at };
  }
  for (const name of ['b', 'c']) writeParquet(path(name), FIXTURE_COLUMNS, many(), '2026.1');
  expect(readFileSync(path('b')).equals(readFileSync(path('c')))).toBe(true);
  const { row_groups } = await parquetMetadataAsync(await asyncBufferFromFile(path('b')));
  expect(row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([20_000, 20_000, 10_000]);
});

it('refuses an empty cell where its column says there is none', () => {
  const rows = FIXTURE_ROWS.map((row) => ({ ...row, name: null }));
  expect(() => writeParquet(path('d'), FIXTURE_COLUMNS, rows, '2026.1')).toThrow('name');
});

it('leaves the year to the folder of a partition', async () => {
  const files = writePartitions(path('e'), FIXTURE_COLUMNS, [[2020, FIXTURE_ROWS]], '2026.1');
  expect(files).toEqual([path('e/year=2020/part-0.parquet')]);
  const [row] = await read(files[0] ?? '');
  expect(Object.keys(row ?? {})).toEqual(
    FIXTURE_COLUMNS.map(({ name }) => name).filter((name) => name !== 'year'),
  );
});
