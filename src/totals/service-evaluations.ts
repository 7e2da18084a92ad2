import type { Register, ServiceEvaluation } from '../register/register.ts';
import { KINDS_OF_GROUP } from '../register/vocabulary.ts';
import type { Figure } from './figure.ts';
import { indexFigures } from './figure.ts';

/** How many units a grade was given to, as far as grades are known. */
export interface GradeCount {
  readonly grade: string;
  readonly units: number;
}

/** One kind of institution within the scope of an evaluation. */
export interface EvaluatedKind {
  readonly kind: string;
  readonly scope: Figure;
  /** Units of this kind whose grade is known, and the rest of the scope. */
  readonly known: number;
  readonly unknown: number;
}

/** The evaluation of public services of one year: another programme than WBK and WBBM. */
export interface EvaluationYear {
  readonly year: number;
  /** Units in the scope: stated for the country or added up from its kinds; null where nobody says. */
  readonly scope: number | null;
  readonly isSum: boolean;
  readonly scopeSources: readonly string[];
  readonly kinds: readonly EvaluatedKind[];
  /** Grades known, the best first and then by unit. */
  readonly evaluations: readonly ServiceEvaluation[];
  readonly grades: readonly GradeCount[];
  readonly known: number;
  /** Units in the scope without a known grade; null where the scope is not known. */
  readonly unknown: number | null;
}

const METRIC = 'service_evaluation_units';

function kindsHeld(kind: string): readonly string[] {
  const groups: Readonly<Record<string, readonly string[]>> = KINDS_OF_GROUP;
  return groups[kind] ?? [kind];
}

function evaluationYear(register: Register, year: number): EvaluationYear {
  const figures = indexFigures(register.statements);
  const kindOf = new Map(register.institutions.map(({ id, kind }) => [id, kind]));
  const kindOfUnit = new Map(
    register.units.map(({ id, institution }) => [id, kindOf.get(institution)]),
  );
  const evaluations = register.evaluations
    .filter((each) => each.year === year)
    .toSorted(
      (a, b) => (a.grade < b.grade ? -1 : a.grade > b.grade ? 1 : 0) || (a.unit < b.unit ? -1 : 1),
    );
  const named = new Set(
    register.statements
      .filter((row) => row.metric === METRIC && row.year === year && row.scope === 'kind')
      .map((row) => row.of),
  );
  const kinds = [...named].flatMap((kind): EvaluatedKind[] => {
    const scope = figures(year, 'kind', kind)[METRIC];
    if (scope === undefined) return [];
    const held = kindsHeld(kind);
    const known = evaluations.filter(({ unit }) =>
      held.includes(kindOfUnit.get(unit) ?? ''),
    ).length;
    return [{ kind, scope, known, unknown: Math.max(0, scope.value - known) }];
  });
  const stated = figures(year, 'national')[METRIC];
  // A kind that is stated beside a group it belongs to is inside that group's figure already.
  const isInside = (kind: string) =>
    kinds.some(
      (group) =>
        group.kind !== kind &&
        kindsHeld(kind).every((each) => kindsHeld(group.kind).includes(each)),
    );
  const sum = kinds
    .filter(({ kind }) => !isInside(kind))
    .reduce((all, { scope }) => all + scope.value, 0);
  const scope = stated?.value ?? (kinds.length === 0 ? null : sum);
  return {
    year,
    scope,
    isSum: stated === undefined && scope !== null,
    scopeSources: [
      ...new Set(stated?.sources ?? kinds.flatMap((kind) => kind.scope.sources)),
    ].sort(),
    kinds,
    evaluations,
    grades: [...Map.groupBy(evaluations, ({ grade }) => grade)].map(([grade, mine]) => ({
      grade,
      units: mine.length,
    })),
    known: evaluations.length,
    unknown: scope === null ? null : Math.max(0, scope - evaluations.length),
  };
}

/** The years of the evaluation of public services that the register knows anything of, the newest first. */
export function evaluationYears(register: Register): EvaluationYear[] {
  const years = new Set([
    ...register.evaluations.map(({ year }) => year),
    ...register.statements.filter(({ metric }) => metric === METRIC).map(({ year }) => year),
  ]);
  return [...years].toSorted((a, b) => b - a).map((year) => evaluationYear(register, year));
}

/** Ids of the sources behind some years: of the scope and of every grade, unique and sorted. */
export function evaluationSources(years: readonly EvaluationYear[]): string[] {
  const ids = years.flatMap(({ scopeSources, evaluations }) => [
    ...scopeSources,
    ...evaluations.map(({ source }) => source),
  ]);
  return [...new Set(ids)].sort();
}
