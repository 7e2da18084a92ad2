import type { YearModel } from './by-year.ts';
import { stepGuard } from './path-of-round.ts';

/**
 * Units past the first selection of a round, where that is a step between its units proposed and its
 * units awarded; null where it is of another stage, does not fit between them, or is not known.
 */
export function comparablePassed({
  official,
  awarded,
}: Pick<YearModel, 'official' | 'awarded'>): number | null {
  const { proposed, passed_selection: passed } = official;
  if (passed === undefined || proposed === undefined || stepGuard(passed) !== 'none') return null;
  const fits = passed.value <= proposed.value && (awarded?.value ?? 0) <= passed.value;
  return fits ? passed.value : null;
}
