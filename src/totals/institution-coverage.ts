import type { Predicate } from '../register/vocabulary.ts';
import type { YearOfInstitution } from './by-institution.ts';
import type { Site } from './site.ts';

/** How many awards of one institution in one round are named, of how many. */
export interface CoverageInYear {
  readonly year: number;
  readonly official: number;
  readonly named: number;
  /** Set where sources count only one of the two predicates; both numbers are then of that one. */
  readonly only: Predicate | null;
}

/** Coverage of one institution in its newest rounds with an official number. */
export interface InstitutionCoverage {
  readonly institution: string;
  readonly years: readonly CoverageInYear[];
  /** Named awards of the ministry over all rounds: awards, not units. */
  readonly named: number;
}

function coverageIn(round: YearOfInstitution): CoverageInYear[] {
  const { year, official, named } = round;
  if (official === null) return [];
  if (official.basis !== 'part')
    return [{ year, official: official.value, named: named.total, only: null }];
  return official.wbk !== null
    ? [{ year, official: official.value, named: named.wbk, only: 'WBK' }]
    : [{ year, official: official.value, named: named.wbbm, only: 'WBBM' }];
}

/** Institutions of which something is known, each with at most `newest` rounds, newest first. */
export function institutionCoverage(site: Site, newest: number): InstitutionCoverage[] {
  return site.totals.institutions
    .map((model) => ({
      institution: model.id,
      years: model.years.flatMap(coverageIn).reverse().slice(0, newest),
      named: model.named.total,
    }))
    .filter((row) => row.years.length > 0 || row.named > 0);
}
