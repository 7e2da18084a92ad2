import Papa from 'papaparse';

/** One cell of a published table: text, a whole number, or null for what is not known. */
export type Cell = string | number | null;

/** A table as published: column names in snake_case and rows of cells. */
export interface PublishedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** RFC 4180 text of a table, in plain UTF-8 with LF lines; null becomes an empty cell. */
export function csvText(table: PublishedTable): string {
  const lines = Papa.unparse(
    { fields: [...table.columns], data: table.rows.map((row) => [...row]) },
    { newline: '\n' },
  );
  return `${lines}\n`;
}
