import { TABLES } from '../register/columns.ts';
import type { Both } from '../register/register.ts';
import type { DataFile } from './data-file.ts';
import { REGISTER_FILE } from './data-file.ts';

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

const REGISTER: Both = {
  id: 'Tabel kantor seperti di halaman Kantor: semua predikat menurut kantor, dan kantor tanpa predikat yang diketahui',
  en: 'The table of the page Offices: all awards by office, and the offices without a known predicate',
};

/** Sorts the published files into main ones and slices of the awards, with the size of each. */
export function fileList(files: readonly DataFile[]): FileList {
  const below = (folder: string) => files.filter(({ path }) => path.startsWith(folder)).map(listed);
  const main = (at: string, table: string, what: Both): MainFile[] =>
    files.filter(({ path }) => path === at).map((file) => ({ ...listed(file), table, what }));
  const [awards, ...stored] = TABLES.map(({ name, id, en }) =>
    main(`${name}.csv`, name, { id, en }),
  );
  return {
    main: [
      ...(awards ?? []),
      // It stands beside the file it shares its columns with.
      ...main(REGISTER_FILE, 'register', REGISTER),
      ...stored.flat(),
    ],
    years: below('awards/').filter(({ path }) => /^awards\/\d+\.csv$/.test(path)),
    institutions: below('awards/instansi/'),
    provinces: below('awards/provinsi/'),
  };
}
