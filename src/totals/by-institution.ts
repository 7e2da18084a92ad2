import type { Register } from '../register/register.ts';
import type { Count } from './count-by.ts';
import { countBy } from './count-by.ts';
import type { Coverage } from './coverage.ts';
import { ownCoverage } from './coverage.ts';
import type { FigureIndex, Figures, OfficialAwarded } from './figure.ts';
import { officialAwarded } from './figure.ts';
import type { Split } from './split.ts';
import { splitOf } from './split.ts';
import type { UnitAward } from './unit-award.ts';

/** One round of one institution; only rounds of which something is known are kept. */
export interface YearOfInstitution {
  readonly year: number;
  readonly figures: Figures;
  readonly official: OfficialAwarded | null;
  readonly named: Split;
  readonly delegated: Split;
  readonly coverage: Coverage;
}

/** Everything a page says about one institution. */
export interface InstitutionModel {
  readonly id: string;
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
  readonly years: readonly YearOfInstitution[];
  readonly units: readonly string[];
  /** Units with at least one named award, of the ministry or its own. */
  readonly unitsAwarded: number;
  readonly named: Split;
  readonly delegated: Split;
  readonly services: readonly Count[];
  readonly provinces: readonly Count[];
  readonly awards: readonly UnitAward[];
  /** Positions in the list of candidates. */
  readonly candidates: readonly number[];
}

/** One model an institution, in the order of institutions.csv. */
export function byInstitution(
  register: Register,
  awards: readonly UnitAward[],
  figures: FigureIndex,
): InstitutionModel[] {
  const unitOf = new Map(register.units.map((unit) => [unit.id, unit]));
  const unitsOf = Map.groupBy(register.units, (unit) => unit.institution);
  const awardsOf = Map.groupBy(awards, (award) => unitOf.get(award.unit)?.institution ?? '');
  const statementsOf = Map.groupBy(
    register.statements.filter((statement) => statement.scope === 'institution'),
    (statement) => statement.of,
  );
  const leads = register.candidates.map((candidate, at) => ({ of: candidate.institution, at }));
  const leadsOf = Map.groupBy(leads, (lead) => lead.of);
  const predecessorsOf = Map.groupBy(
    register.institutions.flatMap((i) => i.successors.map((to) => ({ from: i.id, to }))),
    (link) => link.to,
  );
  return register.institutions.map((institution) => {
    const mine = awardsOf.get(institution.id) ?? [];
    const ministry = mine.filter((award) => award.grantedBy === 'kemenpanrb');
    const own = mine.filter((award) => award.grantedBy === 'mandiri');
    const years = new Set([
      ...mine.map((award) => award.year),
      ...(statementsOf.get(institution.id) ?? []).map((statement) => statement.year),
    ]);
    return {
      id: institution.id,
      predecessors: (predecessorsOf.get(institution.id) ?? []).map((link) => link.from),
      successors: institution.successors,
      years: [...years]
        .sort((a, b) => a - b)
        .map((year) => {
          const stated = figures(year, 'institution', institution.id);
          const official = officialAwarded(stated);
          const named = splitOf(ministry.filter((award) => award.year === year));
          const delegated = splitOf(own.filter((award) => award.year === year));
          return {
            year,
            figures: stated,
            official,
            named,
            delegated,
            coverage: ownCoverage(official, named),
          };
        }),
      units: (unitsOf.get(institution.id) ?? []).map((unit) => unit.id),
      unitsAwarded: new Set(mine.map((award) => award.unit)).size,
      named: splitOf(ministry),
      delegated: splitOf(own),
      services: countBy(ministry, (award) => unitOf.get(award.unit)?.service),
      provinces: countBy(ministry, (award) => unitOf.get(award.unit)?.province),
      awards: mine,
      candidates: (leadsOf.get(institution.id) ?? []).map((lead) => lead.at),
    };
  });
}
