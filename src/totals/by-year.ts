import type { Both, Register } from '../register/register.ts';
import { INSTITUTION_KINDS, KIND_GROUPS, KINDS_OF_GROUP } from '../register/vocabulary.ts';
import type { Count } from './count-by.ts';
import { countBy } from './count-by.ts';
import type { Coverage } from './coverage.ts';
import { coverageOf } from './coverage.ts';
import type { FigureIndex, Figures, OfficialAwarded } from './figure.ts';
import { officialAwarded } from './figure.ts';
import { rankOf } from './rank.ts';
import type { Split } from './split.ts';
import { splitOf } from './split.ts';
import type { UnitAward } from './unit-award.ts';

/** One institution in one round. */
export interface InstitutionInYear {
  readonly institution: string;
  /** Place by official figure, ties shared; null where no source tells a number. */
  readonly rank: number | null;
  readonly official: OfficialAwarded | null;
  readonly figures: Figures;
  readonly named: Split;
  readonly delegated: Split;
}

/** One kind of institution, or a group of kinds, in one round: what the ministry stated of it. */
export interface KindInYear {
  readonly kind: string;
  readonly figures: Figures;
  readonly named: number;
}

/** Everything a page says about one round. */
export interface YearModel {
  readonly year: number;
  readonly ceremony: string;
  readonly sources: readonly string[];
  readonly note: Both;
  readonly official: Figures;
  readonly awarded: OfficialAwarded | null;
  /** Named awards of the ministry; those of institutions themselves are counted apart. */
  readonly named: Split;
  readonly delegated: Split;
  readonly coverage: Coverage;
  readonly kinds: readonly KindInYear[];
  readonly institutions: readonly InstitutionInYear[];
  /** Parts of institutions a source counted by themselves; never added to their institution. */
  readonly parts: readonly { readonly part: string; readonly figures: Figures }[];
  readonly services: readonly Count[];
  readonly provinces: readonly Count[];
  readonly withoutProvince: number;
  readonly awards: readonly UnitAward[];
}

type Context = {
  register: Register;
  figures: FigureIndex;
  unitOf: ReadonlyMap<string, Register['units'][number]>;
  kindOf: ReadonlyMap<string, string>;
  ofScope: ReadonlyMap<string, readonly string[]>;
};

function institutionsIn(year: number, awards: readonly UnitAward[], context: Context) {
  const byInstitution = Map.groupBy(
    awards,
    (award) => context.unitOf.get(award.unit)?.institution ?? '',
  );
  const ids = new Set([
    ...byInstitution.keys(),
    ...(context.ofScope.get(`${year}|institution`) ?? []),
  ]);
  const rows = [...ids].sort().map((institution) => {
    const figures = context.figures(year, 'institution', institution);
    const mine = byInstitution.get(institution) ?? [];
    return {
      institution,
      figures,
      official: officialAwarded(figures),
      named: splitOf(mine.filter((award) => award.grantedBy === 'kemenpanrb')),
      delegated: splitOf(mine.filter((award) => award.grantedBy === 'mandiri')),
    };
  });
  const ranks = rankOf(rows.map((row) => row.official?.value ?? null));
  return rows
    .map((row, at): InstitutionInYear => ({ ...row, rank: ranks[at] ?? null }))
    .sort(
      (a, b) =>
        (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER) ||
        b.named.total - a.named.total ||
        (a.institution < b.institution ? -1 : 1),
    );
}

function kindsIn(year: number, awards: readonly UnitAward[], context: Context): KindInYear[] {
  const kindOf = (award: UnitAward) =>
    context.kindOf.get(context.unitOf.get(award.unit)?.institution ?? '');
  const counts = new Map(countBy(awards, kindOf).map((count) => [count.of, count.total]));
  const named = (kinds: readonly string[]) =>
    kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
  const figuresOf = (kind: string) => context.figures(year, 'kind', kind);
  const kinds = INSTITUTION_KINDS.map((kind) => ({
    kind,
    figures: figuresOf(kind),
    named: named([kind]),
  })).filter((row) => Object.keys(row.figures).length > 0 || row.named > 0);
  const groups = KIND_GROUPS.map((kind) => ({
    kind,
    figures: figuresOf(kind),
    named: named(KINDS_OF_GROUP[kind]),
  })).filter((row) => Object.keys(row.figures).length > 0);
  return [...kinds, ...groups];
}

function yearModel(
  round: Register['rounds'][number],
  all: readonly UnitAward[],
  context: Context,
): YearModel {
  const { year } = round;
  const awards = all.filter((award) => award.grantedBy === 'kemenpanrb');
  const official = context.figures(year, 'national');
  const awarded = officialAwarded(official);
  const institutions = institutionsIn(year, all, context);
  const placeOf = (award: UnitAward) => context.unitOf.get(award.unit)?.province;
  return {
    ...round,
    official,
    awarded,
    named: splitOf(awards),
    delegated: splitOf(all.filter((award) => award.grantedBy === 'mandiri')),
    coverage: coverageOf(
      awarded,
      institutions.map((row) => ({
        official: row.official?.value ?? null,
        named: row.named.total,
      })),
    ),
    kinds: kindsIn(year, awards, context),
    institutions,
    parts: (context.ofScope.get(`${year}|part`) ?? []).map((part) => ({
      part,
      figures: context.figures(year, 'part', part),
    })),
    services: countBy(awards, (award) => context.unitOf.get(award.unit)?.service),
    provinces: countBy(awards, placeOf),
    withoutProvince: awards.filter((award) => placeOf(award) === '').length,
    awards: all,
  };
}

/** One model a round, oldest first; a round without official figures keeps its gap. */
export function byYear(
  register: Register,
  awards: readonly UnitAward[],
  figures: FigureIndex,
): YearModel[] {
  const subjects = Map.groupBy(register.statements, (s) => `${s.year}|${s.scope}`);
  const context: Context = {
    register,
    figures,
    unitOf: new Map(register.units.map((unit) => [unit.id, unit])),
    kindOf: new Map(register.institutions.map((institution) => [institution.id, institution.kind])),
    ofScope: new Map(
      [...subjects].map(([key, rows]) => [key, [...new Set(rows.map((r) => r.of))].sort()]),
    ),
  };
  const ofYear = Map.groupBy(awards, (award) => award.year);
  return [...register.rounds]
    .sort((a, b) => a.year - b.year)
    .map((round) => yearModel(round, ofYear.get(round.year) ?? [], context));
}
