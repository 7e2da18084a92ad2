import { TABLES } from '../columns.ts';
import type { RawRegister } from '../raw-register.ts';
import { rowsOf } from '../raw-register.ts';
import type { CellType } from '../table.ts';
import { isWhole } from './sound-rows.ts';

/** What a cell of ids points at: a table, or the official codes of provinces or cities. */
export function targetOf(type: CellType): string | undefined {
  if (typeof type !== 'object') return undefined;
  if ('ref' in type) return type.ref;
  return 'refs' in type ? type.refs : undefined;
}

/** The ids in a cell; other separators are taken as spaces here, `invalid-list` names them. */
export function idsOf(type: CellType, text: string): string[] {
  if (text === '') return [];
  if (typeof type !== 'object' || !('refs' in type)) return [text];
  return text.split(/[\s,;|]+/).filter((id) => id !== '');
}

/** All ids of a target, or undefined where its table was not read whole. */
export function knownIds(register: RawRegister, target: string): ReadonlySet<string> | undefined {
  if (target === 'provinces') return new Set(register.provinces.keys());
  if (target === 'cities') return new Set(register.cities.keys());
  if (!isWhole(register, target)) return undefined;
  const key = TABLES.find((table) => table.name === target)?.key[0] ?? '';
  return new Set(rowsOf(register, target).map((row) => row.get(key)));
}
