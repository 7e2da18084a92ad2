import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, it } from 'vitest';
import { csvText } from '../csv.ts';
import { FIXTURE_COLUMNS, FIXTURE_ROWS } from './fixture-rows.ts';
import { jsonText } from './json-text.ts';
import { writeParquet } from './write-parquet.ts';

const folder = mkdtempSync(join(tmpdir(), 'peta-odd-'));
afterAll(() => rmSync(folder, { recursive: true }));

const columns = FIXTURE_COLUMNS.map(({ name }) => name);
const cell = (value: string | number | boolean | null | undefined) => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value ?? null;
};
const rows = FIXTURE_ROWS.map((row) => columns.map((name) => cell(row[name])));
writeFileSync(join(folder, 'odd.csv'), csvText({ columns, rows }));
writeFileSync(join(folder, 'odd.json'), jsonText(FIXTURE_ROWS));
writeParquet(join(folder, 'odd.parquet'), FIXTURE_COLUMNS, FIXTURE_ROWS, '2026.1');

it.each([`read_csv('odd.csv', all_varchar = true)`, `read_json('odd.json')`, `'odd.parquet'`])(
  'letters, quotes and line breaks survive in %s, as DuckDB reads it',
  async (from) => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll(
      `select code, name, year::varchar, value::varchar, date::varchar, sources, note
     from ${from.replace("'odd", `'${folder}/odd`)}`,
    );
    connection.closeSync();
    instance.closeSync();
    const text = (value: unknown) => (value === null || value === undefined ? null : String(value));
    expect(reader.getRowsJson()).toEqual(
      FIXTURE_ROWS.map((row) =>
        ['code', 'name', 'year', 'value', 'date', 'sources', 'note'].map((name) => text(row[name])),
      ),
    );
  },
);
