import type { CompareLevel } from '../../totals/compared.ts';
import { COMPARE_LEVELS } from '../../totals/compared.ts';

/** What an address asks to compare, before anyone has looked whether it exists. */
export interface CompareAddress {
  readonly level: CompareLevel;
  /** In the order of the address, each once. */
  readonly ids: readonly string[];
  /** Other levels that the address names too, and that are left out. */
  readonly otherLevels: readonly CompareLevel[];
}

function idsOf(query: URLSearchParams, level: CompareLevel): string[] {
  const ids = query.getAll(level).flatMap((value) => value.split(','));
  return [...new Set(ids.map((id) => id.trim()).filter((id) => id !== ''))];
}

/** What the query of an address asks to compare (`?instansi=a,b`); null where it asks nothing. */
export function readCompareSearch(search: string): CompareAddress | null {
  const query = new URLSearchParams(search);
  const [level, ...otherLevels] = COMPARE_LEVELS.filter((each) => idsOf(query, each).length > 0);
  return level === undefined ? null : { level, ids: idsOf(query, level), otherLevels };
}

/** The one query of a comparison, commas as they are; empty where nothing is compared. */
export function writeCompareSearch(level: CompareLevel, ids: readonly string[]): string {
  return ids.length === 0 ? '' : `?${level}=${ids.map(encodeURIComponent).join(',')}`;
}
