/** The archive with everything a reader needs; its folder names the version. */
export const ARCHIVE = 'peta-integritas.zip';
/** The list of hashes that `sha256sum -c` reads inside `data/latest/`. */
export const HASH_LIST = 'manifest-sha256.txt';
/** The workbook with all tables. */
export const WORKBOOK = 'peta-integritas.xlsx';

/**
 * Which of the published files the archive holds: those of the folder itself, so the tables as CSV and
 * Parquet, the maps, schemas and licences; not what only says it again, such as slices, JSON and citations.
 */
export function packedFiles(paths: readonly string[], tables: readonly string[]): string[] {
  const again = new Set([ARCHIVE, HASH_LIST, WORKBOOK, ...tables.map((name) => `${name}.json`)]);
  return paths.filter(
    (path) => !path.includes('/') && !again.has(path) && !/\.(?:bib|ris|csl\.json)$/.test(path),
  );
}
