import Papa from 'papaparse';
import { TABLES } from './columns.ts';
import type { Table } from './table.ts';

/** One line of data as it stands in the file: its line number and its cells, all text. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** One CSV file as it was read, before anything is believed about it. */
export interface RawFile {
  /** Path below the data folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The table it belongs to, or undefined for a file the register does not know. */
  readonly table: Table | undefined;
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
  /** Lines of the records whose quotes RFC 4180 does not allow: lost, opened late or closed early. */
  readonly brokenQuotes: readonly number[];
}

/** The table a file path belongs to: `awards/2020.csv` is a file of the table `awards`. */
export function tableOf(path: string): Table | undefined {
  return TABLES.find((table) => {
    const [before, after] = table.file.split('<year>');
    if (after === undefined) return path === table.file;
    return path.startsWith(before ?? '') && path.endsWith(after) && /^\w+\/\d{4}\.csv$/.test(path);
  });
}

/** A record whose quotes RFC 4180 allows; the parser itself takes `1,x"` without a word. */
const WHOLE_RECORD = /^(?:"[^"]*(?:""[^"]*)*"|[^",\n]*)(?:,(?:"[^"]*(?:""[^"]*)*"|[^",\n]*))*\n?$/;

/** Reads one CSV text (UTF-8, comma, LF) into cells of text with their line numbers; never throws. */
export function readRawFile(path: string, text: string): RawFile {
  const rows: RawRow[] = [];
  const brokenQuotes: number[] = [];
  // A BOM and CR are reported by their own checks; here they must not hide the rest of the file.
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  let line = 1;
  let offset = 0;
  Papa.parse<string[]>(plain, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const raw = plain.slice(offset, meta.cursor);
      if (raw !== '' && raw !== '\n') rows.push({ line, cells: data });
      const broken = errors.some((error) => error.type === 'Quotes');
      if (broken || (raw.includes('"') && !WHOLE_RECORD.test(raw))) brokenQuotes.push(line);
      line += raw.split('\n').length - 1;
      offset = meta.cursor;
    },
  });
  const [header, ...body] = rows;
  return {
    path,
    text,
    table: tableOf(path),
    header: header?.cells ?? [],
    rows: body,
    brokenQuotes,
  };
}

/** The cell of a row by column name; a missing column or a short row gives an empty text. */
export function cellOf(file: RawFile, row: RawRow, column: string): string {
  const at = file.header.indexOf(column);
  return at < 0 ? '' : (row.cells[at] ?? '');
}

/** The values of the key columns of a row, joined by `|`: how corrections.csv names a row. */
export function keyOf(file: RawFile, row: RawRow): string {
  return (file.table?.key ?? []).map((column) => cellOf(file, row, column)).join('|');
}
