import type { Site } from './site.ts';

/** What the register does not know, counted: the page on coverage says each in a sentence. */
export interface RegisterGaps {
  /** Rounds without an official number of awards. */
  readonly unstatedYears: readonly number[];
  /** Rounds with an official number that no source splits into WBK and WBBM. */
  readonly unsplitYears: readonly number[];
  /** Rounds whose day of the ceremony is not recorded. */
  readonly undatedYears: readonly number[];
  /** Units without a city, in Indonesia or abroad, and those without a province either. */
  readonly unitsWithoutCity: number;
  readonly unitsWithoutProvince: number;
  /** Revocations of predicates whose round no source tells. */
  readonly revokedWithoutYear: number;
  readonly unknownWeights: number;
  readonly undatedSources: number;
  readonly leads: number;
}

/** Counts what is missing. */
export function registerGaps({ register, totals }: Site): RegisterGaps {
  const awarded = new Set(register.awards.map((award) => `${award.unit}|${award.predicate}`));
  return {
    unstatedYears: totals.unstatedYears,
    unsplitYears: totals.years
      .filter(({ awarded }) => awarded !== null && (awarded.wbk === null || awarded.wbbm === null))
      .map(({ year }) => year),
    undatedYears: totals.years.filter(({ ceremony }) => ceremony === '').map(({ year }) => year),
    unitsWithoutCity: register.units.filter((unit) => unit.city === '').length,
    unitsWithoutProvince: register.units.filter((unit) => unit.province === '').length,
    revokedWithoutYear: register.events.filter(
      (event) => event.event === 'revoked' && !awarded.has(`${event.unit}|${event.predicate}`),
    ).length,
    unknownWeights: register.criteria.filter(({ weight }) => weight === null).length,
    undatedSources: register.sources.filter(({ published }) => published === '').length,
    leads: register.candidates.length,
  };
}
