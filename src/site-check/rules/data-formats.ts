import { ARCHIVE, HASH_LIST, WORKBOOK } from '../../publish/formats/packed-files.ts';
import { sha256 } from '../../publish/formats/sha256.ts';
import { PUBLISHED_TABLES } from '../../publish/published-tables.ts';
import type { BuiltSite, SiteProblem } from '../built-site.ts';
import type { SiteRule } from '../rule.ts';

const FOLDER = 'data/latest/';
const TODO = 'let src/publish/formats/write-formats.ts write it, after all others';

/** Notices data that cannot be had in every format, or not as its list of hashes says. */
export const dataFormats: SiteRule = {
  id: 'data-formats',
  say: 'Every published table is there as CSV, JSON and Parquet, and the list of hashes is right about every file of the data.',
  // Without the page that lists the files there is nothing that promises them.
  site: (site) =>
    site.files.has('data/index.html') ? [...missing(site), ...wrongHashes(site)] : [],
};

function missing(site: BuiltSite): SiteProblem[] {
  const tables = PUBLISHED_TABLES.flatMap(({ name, file }) => [
    file,
    `${name}.json`,
    `${name}.parquet`,
  ]);
  return [...tables, 'provinces.geojson', 'cities.geojson', WORKBOOK, ARCHIVE, HASH_LIST]
    .map((name) => `${FOLDER}${name}`)
    .filter((file) => !site.files.has(file))
    .map((file) => ({ file, found: 'missing file of the data', todo: TODO }));
}

function wrongHashes(site: BuiltSite): SiteProblem[] {
  const list = `${FOLDER}${HASH_LIST}`;
  if (!site.files.has(list)) return [];
  const hashes = new Map(
    site
      .read(list)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [`${FOLDER}${line.slice(66)}`, line.slice(0, 64)]),
  );
  const unlisted = [...site.files].filter(
    (file) =>
      file.startsWith(FOLDER) &&
      file !== list &&
      file !== `${FOLDER}${ARCHIVE}` &&
      !hashes.has(file),
  );
  const wrong = [...hashes].filter(
    ([file, hash]) => !site.files.has(file) || sha256(site.bytes(file)) !== hash,
  );
  return [
    ...unlisted.map((file) => ({ file, found: `not in ${HASH_LIST}`, todo: TODO })),
    ...wrong.map(([file]) => ({ file, found: `not as ${HASH_LIST} says`, todo: TODO })),
  ];
}
