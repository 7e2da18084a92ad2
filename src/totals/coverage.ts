import type { OfficialAwarded } from './figure.ts';
import type { Split } from './split.ts';

/** One institution's share of a round: what it was officially given, and how many are named. */
export interface InstitutionShare {
  readonly official: number | null;
  readonly named: number;
}

/**
 * How much of a round the register holds, in awards of the ministry: named, known only as a number
 * of some institution, and unknown; `official` is null where no source states a total.
 */
export interface Coverage {
  readonly official: number | null;
  readonly named: number;
  readonly byCount: number;
  readonly unknown: number | null;
}

/** Coverage of one round from its official total and the shares of its institutions. */
export function coverageOf(
  official: OfficialAwarded | null,
  shares: readonly InstitutionShare[],
): Coverage {
  const named = shares.reduce((sum, share) => sum + share.named, 0);
  const byCount = shares.reduce(
    (sum, share) => sum + Math.max(0, (share.official ?? 0) - share.named),
    0,
  );
  if (official === null) return { official: null, named, byCount, unknown: null };
  return {
    official: official.value,
    named,
    byCount,
    unknown: Math.max(0, official.value - named - byCount),
  };
}

/** Coverage of one subject by itself: named against its own official total. */
export function ownCoverage(official: OfficialAwarded | null, named: Split): Coverage {
  return coverageOf(official, [{ official: official?.value ?? null, named: named.total }]);
}
