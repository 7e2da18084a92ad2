import type { Column } from '../../register/table.ts';
import type { PublishedSchema } from '../published-tables.ts';
import { foreignKeys } from './foreign-keys.ts';
import { SLUG_PATTERN } from './slug-pattern.ts';
import { strictKey } from './strict-key.ts';
import type { ValueType } from './value-type.ts';
import { valueType } from './value-type.ts';

/** A field or a whole descriptor of Table Schema: plain JSON, held to the published schema by a test. */
export type Descriptor = Readonly<Record<string, unknown>>;

/** The Table Schema (version 2) of a published table. */
export function tableSchema(table: PublishedSchema): Descriptor {
  const key = strictKey(table);
  const links = foreignKeys(table);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map((column) =>
      field(column, key.length === 1 && key[0] === column.name),
    ),
    missingValues: [''],
    ...(key.length > 0 ? { primaryKey: key } : {}),
    ...(links.length > 0
      ? {
          foreignKeys: links.map(({ column, table: resource, key }) => ({
            fields: [column],
            // A table that refers to itself leaves its name out, says the standard.
            reference: { ...(resource === table.name ? {} : { resource }), fields: [key] },
          })),
        }
      : {}),
  };
}

function field({ name, id, en, type, required }: Column, unique: boolean): Descriptor {
  const isList = typeof type === 'object' && 'refs' in type;
  const { constraints = {}, ...kind } = isList ? LIST : kindOf(valueType(type));
  const all = {
    ...constraints,
    ...(required ? { required } : {}),
    ...(unique ? { unique } : {}),
  };
  return {
    name,
    ...kind,
    description: en,
    description_id: id,
    ...(Object.keys(all).length > 0 ? { constraints: all } : {}),
  };
}

interface Kind extends Descriptor {
  readonly type: string;
  readonly constraints?: Descriptor;
}

// Items are ids, which are text.
const LIST: Kind = { type: 'list', delimiter: ' ', itemType: 'string' };

function kindOf(type: ValueType): Kind {
  if (typeof type === 'object') {
    if ('oneOf' in type) return { type: 'string', constraints: { enum: type.oneOf } };
    return { type: 'string', example: type.example, constraints: { pattern: whole(type.pattern) } };
  }
  switch (type) {
    case 'text':
      return { type: 'string' };
    case 'slug':
      return { type: 'string', constraints: { pattern: SLUG_PATTERN } };
    case 'url':
      return { type: 'string', format: 'uri' };
    case 'yes-no':
      return { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] };
    case 'decimal':
      return { type: 'number' };
    case 'integer':
    case 'year':
    case 'date':
      return { type };
  }
}

/** Patterns are those of XML Schema, which always match the whole cell and know no anchors. */
function whole({ source }: RegExp): string {
  return source.replace(/^\^/, '').replace(/\$$/, '');
}
