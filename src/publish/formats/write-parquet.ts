import type { SchemaElement } from 'hyparquet';
import { fileWriter, parquetWriteRows } from 'hyparquet-writer';
import type { Column } from '../../register/table.ts';
import { DATA_LICENCE } from '../metadata/licence.ts';
import type { TypedCell, TypedRow } from './typed-rows.ts';
import type { ValueKind } from './value-kind.ts';
import { valueKind } from './value-kind.ts';

/** Rows that are held in memory at a time, however many the file has. */
const ROWS_OF_GROUP = 20_000;
const MILLISECONDS_OF_DAY = 86_400_000;

const ELEMENTS: Readonly<Record<ValueKind, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  year: { type: 'INT32' },
  integer: { type: 'INT64' },
  decimal: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
};

/**
 * Writes rows as a Parquet file with the types of their columns, group by group, so that memory does not
 * grow with the rows. It names the version and no clock: the same rows give the same bytes.
 */
export function writeParquet(
  file: string,
  columns: readonly Column[],
  rows: Iterable<TypedRow>,
  version: string,
): void {
  const schema: SchemaElement[] = [
    { name: 'schema', num_children: columns.length },
    ...columns.map(
      ({ name, type, required }): SchemaElement => ({
        name,
        ...ELEMENTS[valueKind(type)],
        repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
      }),
    ),
  ];
  parquetWriteRows({
    writer: fileWriter(file),
    schema,
    columns: columns.map(({ name }) => ({ name })),
    rows: storedRows(columns, rows),
    rowGroupSize: ROWS_OF_GROUP,
    createdBy: 'peta-integritas',
    kvMetadata: [
      { key: 'version', value: version },
      { key: 'license', value: DATA_LICENCE.path },
    ],
  });
}

function* storedRows(columns: readonly Column[], rows: Iterable<TypedRow>) {
  const kinds = columns.map(
    ({ name, type, required }) => [name, valueKind(type), required] as const,
  );
  for (const row of rows) {
    const cells: Record<string, TypedCell | bigint> = {};
    for (const [name, kind, required] of kinds) {
      const cell = row[name] ?? null;
      if (required && cell === null) throw new Error(`${name}: missing: fill every cell of it`);
      cells[name] = stored(kind, cell);
    }
    yield cells;
  }
}

/** A cell as the writer wants it: 64 bits as a bigint, a date as days since 1970. */
function stored(kind: ValueKind, cell: TypedCell): TypedCell | bigint {
  if (cell === null) return null;
  if (kind === 'integer') return BigInt(Number(cell));
  if (kind === 'date') return Date.parse(`${cell}T00:00:00Z`) / MILLISECONDS_OF_DAY;
  return cell;
}
