import type { PublishedTable } from './csv.ts';
import type { DataFile } from './data-file.ts';

/** The first rows of a published file, with some of its columns; throws where there is no such file or column. */
export function previewOf(
  files: readonly DataFile[],
  path: string,
  columns: readonly string[],
  most: number,
): PublishedTable {
  const table = files.find((file) => file.path === path)?.table;
  if (table === undefined) throw new Error(`missing published file ${path}`);
  const places = columns.map((name) => {
    const at = table.columns.indexOf(name);
    if (at < 0) throw new Error(`missing column ${name} in ${path}`);
    return at;
  });
  const rows = table.rows.slice(0, most).map((row) => places.map((at) => row[at] ?? ''));
  return { columns, rows };
}
