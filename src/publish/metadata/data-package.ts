import type { DataRelease, ReleasedTable } from './data-release.ts';
import { DATASET } from './dataset.ts';
import { DATA_LICENCE, licenceOf } from './licence.ts';
import type { Descriptor } from './table-schema.ts';
import { tableSchema } from './table-schema.ts';

/** The release as a Data Package, version 2: every main table with its schema, size and hash. */
export function dataPackage(release: DataRelease): Descriptor {
  const sources = release.tables.find(({ table }) => table.name === 'sources');
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: DATASET.name,
    id: `${release.page.id}#${release.version}`,
    title: DATASET.title.en,
    title_id: DATASET.title.id,
    description: DATASET.description.en,
    description_id: DATASET.description.id,
    homepage: release.page.id,
    version: release.version,
    created: `${release.date}T00:00:00Z`,
    licenses: [DATA_LICENCE],
    contributors: [
      { title: DATASET.publisher, path: release.home, roles: ['publisher', 'dataCollector'] },
    ],
    sources: [
      {
        title: `${sources?.rows ?? 0} news items, regulations and official pages, named in sources.csv`,
        path: 'sources.csv',
      },
      {
        title: 'idn-area-data 4.0.1 (codes of provinces and cities)',
        path: 'https://www.npmjs.com/package/idn-area-data',
      },
    ],
    keywords: [...DATASET.keywords.en, ...DATASET.keywords.id],
    resources: release.tables.map(resource),
    // Not resources: each repeats rows of awards.csv, so whoever loads a whole package would have every
    // award up to four times, and one resource of many files would add them all up.
    slices: release.slices.map(({ path, bytes, sha256 }) => ({
      path,
      bytes,
      hash: `sha256:${sha256}`,
      schema_of: 'awards',
    })),
  };
}

function resource({ table, file, rows }: ReleasedTable): Descriptor {
  return {
    // Without its own profile a resource counts as version 1, which has no lists.
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: table.name,
    path: file.path,
    title: table.en,
    title_id: table.id,
    description: `${rows} rows. What names a row: ${table.key.join(', ')}.`,
    description_id: `${rows} baris. Penanda satu baris: ${table.key.join(', ')}.`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    licenses: [licenceOf(table.name)],
    dialect: {
      $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
      header: true,
      delimiter: ',',
      lineTerminator: '\n',
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: tableSchema(table),
  };
}
