import type { CellType } from '../../register/table.ts';
import { keyColumn } from './key-column.ts';

/** What a cell holds once references are followed. */
export type ValueType = Exclude<CellType, { ref: string } | { refs: string }>;

/** The type of a cell, or of each item of a list: a reference has the type of the key it refers to. */
export function valueType(type: CellType): ValueType {
  if (typeof type === 'string') return type;
  if ('ref' in type) return valueType(keyColumn(type.ref).type);
  if ('refs' in type) return valueType(keyColumn(type.refs).type);
  return type;
}
