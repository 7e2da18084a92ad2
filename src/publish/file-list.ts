import type { Both } from '../register/register.ts';
import type { DataFile } from './data-file.ts';
import { PUBLISHED_TABLES } from './published-tables.ts';

/** A published file with its size and, for the main ones, what it holds. */
export interface ListedFile {
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
}

/** A main file: all awards, the table of offices, or a table of the register as stored. */
export interface MainFile extends ListedFile {
  /** Name of its table; the awards table is published written out, so it has columns of its own. */
  readonly table: string;
  readonly what: Both;
}

/** The published files as the page on data lists them. */
export interface FileList {
  readonly main: readonly MainFile[];
  readonly years: readonly ListedFile[];
  readonly institutions: readonly ListedFile[];
  readonly provinces: readonly ListedFile[];
}

function listed(file: DataFile): ListedFile {
  return { path: file.path, rows: file.rows, bytes: Buffer.byteLength(file.text()) };
}

/** Sorts the published files into main ones and slices of the awards, with the size of each. */
export function fileList(files: readonly DataFile[]): FileList {
  const below = (folder: string) => files.filter(({ path }) => path.startsWith(folder)).map(listed);
  const main = PUBLISHED_TABLES.flatMap(({ name, file: path, id, en }) =>
    files
      .filter((file) => file.path === path)
      .map((file) => ({ ...listed(file), table: name, what: { id, en } })),
  );
  return {
    main,
    years: below('awards/').filter(({ path }) => /^awards\/\d+\.csv$/.test(path)),
    institutions: below('awards/instansi/'),
    provinces: below('awards/provinsi/'),
  };
}
