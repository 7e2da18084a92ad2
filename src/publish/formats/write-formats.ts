import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { OutlineFeature } from '../../geo/outlines.ts';
import type { Seat } from '../../geo/seat.ts';
import type { Site } from '../../totals/site.ts';
import type { DataFile } from '../data-file.ts';
import { PUBLISHED_TABLES } from '../published-tables.ts';
import { bagFiles } from './bag-files.ts';
import { cityFeatures } from './city-features.ts';
import type { DataAbout } from './data-about.ts';
import { datasetReadme } from './dataset-readme.ts';
import { featureCollection } from './feature-collection.ts';
import { fixedZip } from './fixed-zip.ts';
import { hashList } from './hash-list.ts';
import { jsonText } from './json-text.ts';
import { ARCHIVE, HASH_LIST, packedFiles, WORKBOOK } from './packed-files.ts';
import { provinceFeatures } from './province-features.ts';
import { readmeFile } from './readme-file.ts';
import { typedRows } from './typed-rows.ts';
import type { SheetTable } from './workbook.ts';
import { workbook } from './workbook.ts';
import { writeParquet } from './write-parquet.ts';
import { writePartitions } from './write-partitions.ts';

/** What the formats are made from. */
export interface FormatsInput {
  readonly site: Site;
  readonly files: readonly DataFile[];
  readonly outlines: readonly OutlineFeature[];
  readonly seats: readonly Seat[];
  readonly about: DataAbout;
  /** Text of the licence of the data, and of the notices of its geographic packages. */
  readonly licence: string;
  readonly geoNotice: string;
}

/** Where the awards by year stand as Parquet, below `data/latest/`. */
export const PARTITIONS = 'parquet/awards';

/**
 * Adds the other formats to `data/latest/` of a built site: JSON, Parquet, workbook, GeoJSON, and last,
 * since they hold what else stands there, the list of hashes and the archive. Returns how many it wrote.
 */
export async function writeFormats(
  folder: string,
  input: FormatsInput,
  say: (detail: string) => void = () => {},
): Promise<number> {
  const { site, about } = input;
  const before = filesBelow(folder).length;
  const write = (path: string, content: string | Uint8Array) => {
    say(path);
    writeFileSync(join(folder, path), content);
  };

  const tables = PUBLISHED_TABLES.flatMap(({ name, file, columns }): SheetTable[] =>
    input.files
      .filter(({ path }) => path === file)
      .map(({ table }) => ({ name, columns, rows: typedRows(columns, table) })),
  );
  for (const { name, columns, rows } of tables) {
    write(`${name}.json`, jsonText(rows));
    say(`${name}.parquet`);
    writeParquet(join(folder, `${name}.parquet`), columns, rows, about.version);
    if (name === 'awards') {
      const years = [...Map.groupBy(rows, (row) => Number(row['year']))];
      writePartitions(join(folder, PARTITIONS), columns, years, about.version);
    }
  }
  write(
    'provinces.geojson',
    featureCollection('provinces', provinceFeatures(site, input.outlines), about),
  );
  write('cities.geojson', featureCollection('cities', cityFeatures(site, input.seats), about));
  const readme = datasetReadme(site, about);
  write(WORKBOOK, await workbook(readme, tables, about.date));
  write('README.txt', readmeFile(readme));
  write('LICENSE.txt', input.licence);
  write('LICENSE-geo.md', input.geoNotice);

  const bytes = (path: string) => [path, readFileSync(join(folder, path))] as const;
  const published = filesBelow(folder).filter((path) => path !== HASH_LIST && path !== ARCHIVE);
  write(HASH_LIST, hashList(published.map(bytes)));
  const packed = packedFiles(
    published,
    tables.map(({ name }) => name),
  );
  const bag = bagFiles(`peta-integritas-${about.version}`, new Map(packed.map(bytes)), about);
  write(ARCHIVE, fixedZip(bag, about.date));
  return filesBelow(folder).length - before;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}
