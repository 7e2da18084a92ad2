import type { CompareLevel } from '../../totals/compared.ts';
import type { CompareAddress } from './compare-address.ts';

/** Most subjects that stand side by side. */
export const MOST_SUBJECTS = 4;

/** What an address asks for, sorted into what can be shown and what cannot. */
export interface ChosenSubjects {
  readonly level: CompareLevel;
  /** Known ids, four at most. */
  readonly ids: readonly string[];
  /** Known ids after the fourth. */
  readonly tooMany: readonly string[];
  readonly unknown: readonly string[];
  readonly otherLevels: readonly CompareLevel[];
}

/** Sorts what an address asks for by what the register knows; nothing unknown is ever asked for. */
export function chosenSubjects(
  { level, ids, otherLevels }: CompareAddress,
  isKnown: (level: CompareLevel, id: string) => boolean,
): ChosenSubjects {
  const known = ids.filter((id) => isKnown(level, id));
  return {
    level,
    ids: known.slice(0, MOST_SUBJECTS),
    tooMany: known.slice(MOST_SUBJECTS),
    unknown: ids.filter((id) => !isKnown(level, id)),
    otherLevels,
  };
}
