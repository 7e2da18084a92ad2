import type { UnitAward } from './unit-award.ts';

/**
 * The WBK that a WBBM raised: the unit's last one of an earlier round that was not revoked, whoever
 * granted it; null for a WBK, and where none is on record.
 */
export function raisedFrom(
  awards: readonly UnitAward[],
  { predicate, year }: Pick<UnitAward, 'predicate' | 'year'>,
): UnitAward | null {
  if (predicate !== 'WBBM') return null;
  const before = awards.findLast(
    (award) => award.predicate === 'WBK' && award.revoked === '' && award.year < year,
  );
  return before ?? null;
}
