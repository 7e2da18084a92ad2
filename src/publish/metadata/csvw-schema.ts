import type { Column } from '../../register/table.ts';
import type { PublishedSchema } from '../published-tables.ts';
import type { ForeignKey } from './foreign-keys.ts';
import { SLUG_PATTERN } from './slug-pattern.ts';
import { strictKey } from './strict-key.ts';
import type { Descriptor } from './table-schema.ts';
import type { ValueType } from './value-type.ts';
import { valueType } from './value-type.ts';

/** The columns, key and references of a table in the words of CSV on the Web. */
export function csvwSchema(table: PublishedSchema, links: readonly ForeignKey[]): Descriptor {
  const key = strictKey(table);
  return {
    columns: table.columns.map(column),
    ...(key.length > 0 ? { primaryKey: key } : {}),
    ...(links.length > 0
      ? {
          foreignKeys: links.map(({ column, table: target, key }) => ({
            columnReference: column,
            reference: { resource: `${target}.csv`, columnReference: key },
          })),
        }
      : {}),
  };
}

function column({ name, id, en, type, required }: Column): Descriptor {
  const isList = typeof type === 'object' && 'refs' in type;
  return {
    name,
    // The first is what stands in the file: a validator compares the header with the titles.
    titles: { id: [name, id], en: [name, en] },
    datatype: datatypeOf(valueType(type)),
    ...(required ? { required } : {}),
    ...(isList ? { separator: ' ' } : {}),
  };
}

/** CSVW has no list of allowed words, so it becomes a pattern; patterns are those of ECMAScript. */
function datatypeOf(type: ValueType): string | Descriptor {
  if (typeof type === 'object') {
    const format =
      'oneOf' in type ? `^(${type.oneOf.map(escaped).join('|')})$` : type.pattern.source;
    return { base: 'string', format };
  }
  switch (type) {
    case 'text':
      return 'string';
    case 'slug':
      return { base: 'string', format: `^${SLUG_PATTERN}$` };
    case 'url':
      return 'anyURI';
    case 'yes-no':
      return { base: 'boolean', format: 'yes|no' };
    case 'integer':
      return 'integer';
    case 'decimal':
      return 'decimal';
    case 'year':
      return 'gYear';
    case 'date':
      return { base: 'date', format: 'yyyy-MM-dd' };
  }
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
