import type { City } from '../geo/city.ts';
import type { Province } from '../geo/province.ts';
import type { RawFile, RawRow } from './raw-file.ts';
import { cellOf } from './raw-file.ts';
import type { SnapshotEntry } from './release-snapshot.ts';

/** Everything the checks look at: the files of one data folder and the official codes of places. */
export interface RawRegister {
  readonly files: readonly RawFile[];
  readonly provinces: ReadonlyMap<string, Province>;
  readonly cities: ReadonlyMap<string, City>;
  /** What stands in the folder `releases/`: the snapshots of earlier versions, if any. */
  readonly snapshots: readonly SnapshotEntry[];
  /** Rows that a correction withdrew: they stay in their files and are nowhere else. */
  readonly withdrawn?: readonly NamedRow[];
}

/** A row together with its file, and its cells by name. */
export interface NamedRow {
  readonly file: RawFile;
  readonly row: RawRow;
  readonly get: (column: string) => string;
}

/** All rows of one table, over all its files, in the order they stand in. */
export function rowsOf(register: RawRegister, table: string): NamedRow[] {
  return register.files
    .filter((file) => file.table?.name === table)
    .flatMap((file) =>
      file.rows.map((row) => ({ file, row, get: (column) => cellOf(file, row, column) })),
    );
}

/** The round a file of awards belongs to, from its name (`awards/2020.csv` is 2020). */
export function yearOf(file: RawFile): string {
  return /(\d{4})\.csv$/.exec(file.path)?.[1] ?? '';
}
