import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { writePartitions } from '../publish/formats/write-partitions.ts';
import { PUBLISHED_TABLES } from '../publish/published-tables.ts';
import { fictionalAwards } from './fictional-awards.ts';

/** What a large register costs as Parquet by year, and a question to all of it. */
export interface ParquetCost {
  readonly rows: number;
  readonly files: number;
  readonly bytes: number;
  /** Seconds to write, and to answer. */
  readonly write: number;
  readonly ask: number;
  /** Most megabytes the process ever held: after writing, and after the answer. */
  readonly peakWrite: number;
  readonly peakAsk: number;
  /** Rows of the answer: awards by year and province. */
  readonly answer: number;
}

const FIRST_YEAR = 2014;
const ROUNDS = 12;
const QUESTION = `
  select year, province_code, count(*) filter (predicate = 'WBK') wbk,
    count(*) filter (predicate = 'WBBM') wbbm, count(distinct unit_id) units
  from read_parquet('@/*/*.parquet', hive_partitioning = true)
  where granted_by = 'kemenpanrb' group by all order by all`;

/** Writes so many invented awards as a stream, then asks DuckDB with 1 GB of memory to count them. */
export async function measureParquet(rows: number): Promise<ParquetCost> {
  const folder = mkdtempSync(join(tmpdir(), 'peta-parquet-'));
  try {
    const started = performance.now();
    const files = writePartitions(folder, columnsOfAwards(), rounds(rows), '2000.1');
    const written = performance.now();
    const peakWrite = peakMegabytes();
    const { counted, groups } = await ask(folder);
    if (counted.rows !== rows) throw new Error(`wrote ${rows} rows, but found ${counted.rows}`);
    return {
      rows,
      files: files.length,
      bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
      write: (written - started) / 1000,
      ask: counted.seconds,
      peakWrite,
      peakAsk: peakMegabytes(),
      answer: groups,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function columnsOfAwards() {
  const awards = PUBLISHED_TABLES.find(({ name }) => name === 'awards');
  if (awards === undefined) throw new Error('missing table "awards"');
  return awards.columns;
}

function* rounds(rows: number) {
  for (let round = 0; round < ROUNDS; round += 1) {
    const year = FIRST_YEAR + round;
    const before = Math.floor((rows * round) / ROUNDS);
    const after = Math.floor((rows * (round + 1)) / ROUNDS);
    yield [year, fictionalAwards(year, after - before)] as const;
  }
}

async function ask(folder: string) {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '1GB' });
  const connection = await instance.connect();
  try {
    const started = performance.now();
    const groups = (await connection.runAndReadAll(QUESTION.replace('@', folder))).currentRowCount;
    const seconds = (performance.now() - started) / 1000;
    const count = `select count(*)::int from '${folder}/*/*.parquet'`;
    const [[rows] = []] = (await connection.runAndReadAll(count)).getRowsJson();
    return { groups, counted: { rows, seconds } };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** `maxRSS` is in kilobytes, and never falls: whoever wants the cost of this alone runs it first. */
const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024;
