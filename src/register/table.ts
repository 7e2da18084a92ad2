/** What a cell may hold; every cell is read as text first, so that `007` and `35.78` survive. */
export type CellType =
  | 'text'
  | 'slug'
  | 'integer'
  | 'decimal'
  | 'year'
  | 'date'
  | 'url'
  | 'yes-no'
  | { oneOf: readonly string[] }
  | { pattern: RegExp; example: string }
  | { ref: string }
  | { refs: string };

/** One column: its name in the file, its meaning in both languages, what it may hold. */
export interface Column {
  readonly name: string;
  readonly id: string;
  readonly en: string;
  readonly type: CellType;
  readonly required: boolean;
}

/** One table of the register: its file (or files), columns, key, and the order its rows stand in. */
export interface Table {
  readonly name: string;
  /** Path below the data folder; `<year>` stands for one file a round. */
  readonly file: string;
  readonly id: string;
  readonly en: string;
  readonly columns: readonly Column[];
  /** The columns that name a row: no two rows of a file share them. */
  readonly key: readonly string[];
}
