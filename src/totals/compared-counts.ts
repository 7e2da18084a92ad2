import type { Compared, ComparedRevocation } from './compared.ts';
import type { Count } from './count-by.ts';
import { isHeadOffice } from './is-head-office.ts';
import type { Site } from './site.ts';
import type { Split } from './split.ts';
import type { UnitAward } from './unit-award.ts';

/** What institutions and places have in common in a comparison. */
export type ComparedCounts = Pick<
  Compared,
  'offices' | 'officesAwarded' | 'named' | 'own' | 'headOffices' | 'services' | 'revocations'
>;

function revocationsOf(site: Site, unit: string): ComparedRevocation[] {
  return site
    .unitModel(unit)
    .events.filter((event) => event.event === 'revoked')
    .map(({ date, predicate, source }) => ({
      unit,
      name: site.unit(unit).name,
      predicate,
      date,
      source,
    }));
}

function isOfHeadOffice(site: Site, award: UnitAward): boolean {
  const unit = site.unit(award.unit);
  return (
    award.grantedBy === 'kemenpanrb' && isHeadOffice(unit, site.institution(unit.institution).kind)
  );
}

/** Counts of one subject that do not depend on its kind; revocations stand newest first. */
export function comparedCounts(
  site: Site,
  model: {
    readonly units: readonly string[];
    readonly unitsAwarded: number;
    readonly named: Split;
    readonly delegated: Split;
    readonly services: readonly Count[];
    readonly awards: readonly UnitAward[];
  },
): ComparedCounts {
  return {
    offices: model.units.length,
    officesAwarded: model.unitsAwarded,
    named: model.named,
    own: model.delegated,
    headOffices: model.awards.filter((award) => isOfHeadOffice(site, award)).length,
    services: model.services,
    revocations: model.units
      .flatMap((unit) => revocationsOf(site, unit))
      .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
  };
}
