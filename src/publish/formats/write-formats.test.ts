import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PUBLISHED_TABLES } from '../published-tables.ts';
import { ARCHIVE, HASH_LIST, WORKBOOK } from './packed-files.ts';
import { realInput } from './real-input.ts';
import { sha256 } from './sha256.ts';
import { writeFormats } from './write-formats.ts';

const input = realInput();
const folders = ['a', 'b'].map(() => mkdtempSync(join(tmpdir(), 'peta-formats-')));
const [folder = '', other = ''] = folders;
const bytesOf = (path: string) => readFileSync(join(folder, path));

beforeAll(async () => {
  for (const each of folders) {
    for (const file of input.files) {
      mkdirSync(join(each, dirname(file.path)), { recursive: true });
      writeFileSync(join(each, file.path), file.text());
    }
    writeFileSync(join(each, 'awards.bib'), '@misc{a}');
    writeFileSync(join(each, 'datapackage.json'), '{}');
    await writeFormats(each, input);
  }
});
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true });
});

/** What DuckDB answers in an own memory, as plain values. */
async function ask(query: string) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(query.replaceAll('@', `${folder}/`));
    return reader.getRowsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const SPLIT = `select year::int, predicate, count(*)::int from FROM where granted_by = 'kemenpanrb' group by all order by all`;
const READERS = [
  ['CSV', `read_csv('@awards.csv', all_varchar = true)`],
  ['JSON', `read_json('@awards.json')`],
  ['Parquet', `'@awards.parquet'`],
  ['Parquet by year', `read_parquet('@parquet/awards/*/*.parquet', hive_partitioning = true)`],
] as const;

it.each(READERS)('DuckDB counts in %s what the pages say', async (_, from) => {
  const expected = input.site.totals.years.flatMap(({ year, named }) =>
    [
      [year, 'WBBM', named.wbbm],
      [year, 'WBK', named.wbk],
    ].filter(([, , count]) => count !== 0),
  );
  expect(await ask(SPLIT.replace('FROM', from))).toEqual(expected);
});

it.each(READERS)('codes are text in %s: a zero at the end stays', async (_, from) => {
  const codes = input.site.totals.cities.filter(
    ({ code, awards }) => code.endsWith('0') && awards.length > 0,
  );
  expect(codes.length).toBeGreaterThan(0);
  const rows = await ask(
    `select city_code, count(*)::int from ${from} where city_code like '__._0' group by 1 order by 1`,
  );
  expect(rows).toEqual(codes.map(({ code, awards }) => [code, awards.length]));
});

it('every table has as many rows in CSV, JSON and Parquet', async () => {
  for (const { name, file, columns } of PUBLISHED_TABLES) {
    const { rows } = input.files.find(({ path }) => path === file) ?? {};
    const counts = await ask(`select
      (select count(*)::int from read_csv('@${file}', all_varchar = true, header = true)),
      (select count(*)::int from '@${name}.parquet')`);
    expect(counts, name).toEqual([[rows, rows]]);
    const json: Record<string, unknown>[] = JSON.parse(bytesOf(`${name}.json`).toString());
    expect(json, name).toHaveLength(rows ?? Number.NaN);
    for (const row of json) expect(Object.keys(row)).toEqual(columns.map((each) => each.name));
  }
});

it('types: years are numbers, days are days, preferred is yes or no', async () => {
  expect(
    await ask(
      `select typeof(year), typeof(value), typeof(preferred) from '@official-totals.parquet' limit 1`,
    ),
  ).toEqual([['INTEGER', 'BIGINT', 'BOOLEAN']]);
  expect(
    await ask(`select version, typeof(date), date::varchar from '@releases.parquet' limit 1`),
  ).toEqual([['2026.1', 'DATE', '2026-11-21']]);
});

it('two builds have the same bytes', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  expect(files).toContain(WORKBOOK);
  const differing = files.filter((file) => !bytesOf(file).equals(readFileSync(join(other, file))));
  expect(differing).toEqual([]);
});

it('lists the hash of every file but itself and the archive', () => {
  const lines = bytesOf(HASH_LIST).toString().trimEnd().split('\n');
  const paths = lines.map((line) => line.slice(66));
  expect(paths).toEqual([...paths].sort());
  expect(paths).toContain('parquet/awards/year=2020/part-0.parquet');
  expect(paths.filter((path) => path === HASH_LIST || path === ARCHIVE)).toEqual([]);
  for (const line of lines) {
    expect(line).toMatch(/^[0-9a-f]{64} {2}\S/);
    expect(sha256(bytesOf(line.slice(66)))).toBe(line.slice(0, 64));
  }
});

it('the archive is a bag: each file as published, with right hashes', () => {
  const bag = unzipSync(bytesOf(ARCHIVE));
  const top = 'peta-integritas-2026.1/';
  const text = (path: string) => strFromU8(bag[`${top}${path}`] ?? new Uint8Array());
  expect(Object.keys(bag).every((path) => path.startsWith(top))).toBe(true);
  expect(text('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  const payload = Object.keys(bag).filter((path) => path.startsWith(`${top}data/`));
  const names = payload.map((path) => path.slice(`${top}data/`.length));
  for (const name of [
    'awards.csv',
    'awards.parquet',
    'cities.geojson',
    'README.txt',
    'LICENSE.txt',
  ])
    expect(names).toContain(name);
  expect(names).toContain('datapackage.json');
  for (const name of ['awards.json', 'awards.bib', WORKBOOK, HASH_LIST])
    expect(names).not.toContain(name);
  for (const name of names)
    expect(bytesOf(name).equals(bag[`${top}data/${name}`] ?? new Uint8Array()), name).toBe(true);
  const octets = payload.reduce((sum, path) => sum + (bag[path]?.length ?? 0), 0);
  expect(text('bag-info.txt')).toContain(`Payload-Oxum: ${octets}.${payload.length}\n`);
  for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
    for (const line of text(list).trimEnd().split('\n'))
      expect(sha256(bag[`${top}${line.slice(66)}`] ?? ''), line).toBe(line.slice(0, 64));
  expect(text('manifest-sha256.txt').trimEnd().split('\n')).toHaveLength(payload.length);
});

it('README.txt says in both languages what, which version, whose, and what is missing', () => {
  const readme = bytesOf('README.txt').toString();
  for (const part of [
    'Independen: bukan',
    'Independent: not',
    '2026.1',
    'CC BY 4.0',
    'A fictional citation',
  ])
    expect(readme).toContain(part);
  const round = input.site.yearModel(2020);
  expect(readme).toContain(
    `2020: ${round.named.total} known by name of ${round.awarded?.value} by the official figure`,
  );
});

const has = (command: string) => spawnSync(command, ['--help']).error === undefined;
it.skipIf(!has('sha256sum'))('sha256sum accepts the list', () => {
  execFileSync('sha256sum', ['-c', '--quiet', '--strict', HASH_LIST], { cwd: folder });
});
it.skipIf(!has('unzip'))('unzip finds nothing wrong', () => {
  for (const file of [ARCHIVE, WORKBOOK]) execFileSync('unzip', ['-tq', join(folder, file)]);
});
