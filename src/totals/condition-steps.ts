import type { Both, Condition, Register } from '../register/register.ts';
import type { Predicate } from '../register/vocabulary.ts';
import { PREDICATES } from '../register/vocabulary.ts';
import { schemeSpan } from './scheme-span.ts';

/** What an institution is measured by before its units may be proposed. */
const SUBJECTS = ['opinion', 'accountability', 'reform-index'] as const;
/** One of them. */
export type Subject = (typeof SUBJECTS)[number];

/** Whom a demand is for: every institution, ministries and agencies, or local governments. */
export type AppliesTo = 'all' | 'kl' | 'pemda';

/** One grade that one source says a scheme asks for. */
export interface Demand {
  readonly grade: string;
  /** Place of the grade in its scale, 0 for the lowest known and 1 for the highest. */
  readonly strictness: number;
  readonly appliesTo: AppliesTo;
  /** What the value says beside the grade, such as for how many years; empty for most. */
  readonly extra: Both;
  /** Off where the register notes that the grade itself is not certain. */
  readonly certain: boolean;
  /** The row it was read from. */
  readonly condition: Condition;
}

/** What one scheme asks for one predicate; no demand means that no source tells. */
export interface ConditionCell {
  readonly scheme: string;
  readonly demands: readonly Demand[];
  /** Sources name different grades for the same institutions. */
  readonly disagrees: boolean;
}

/** One condition for one predicate over all schemes. */
export interface ConditionRow {
  readonly subject: Subject;
  readonly predicate: Predicate;
  readonly cells: readonly ConditionCell[];
}

/** The conditions of institutions: subjects and predicates down, schemes across, oldest first. */
export interface ConditionSteps {
  readonly schemes: readonly string[];
  readonly rows: readonly ConditionRow[];
  /** Rows about these subjects that could not be read; a test keeps this empty. */
  readonly unread: readonly Condition[];
}

const NAMES: Readonly<Record<Subject, RegExp>> = {
  opinion: /\bOpini BPK\b/,
  accountability: /\bS?AKIP\b/,
  'reform-index': /\bIndeks Reformasi\b/,
};

/** Grades of each scale that the register names, lowest first. */
const SCALES: Readonly<Record<Subject, readonly string[]>> = {
  opinion: ['WDP', 'WTP'],
  accountability: ['CC', 'B', 'BB'],
  'reform-index': ['CC', 'B', 'BB'],
};

const GROUPS: Readonly<Record<string, AppliesTo>> = { 'K/L': 'kl', pemda: 'pemda' };

/** The subject a condition is about, or null for any other condition. */
export function subjectOf({ condition }: Condition): Subject | null {
  return SUBJECTS.find((subject) => NAMES[subject].test(condition.id)) ?? null;
}

/** The predicates in a condition's name; one that names none holds for both. */
function predicatesOf({ condition }: Condition): readonly Predicate[] {
  const named = PREDICATES.filter((each) => new RegExp(`\\b${each}\\b`).test(condition.id));
  return named.length === 0 ? PREDICATES : named;
}

/** `minimal dua tahun` of `WTP minimal dua tahun`: without the grade and what it stands for. */
const afterGrade = (value: string, grade: string): string =>
  value
    .slice(grade.length)
    .replace(/^ \([^)]*\)/, '')
    .trim();

/** The demands in the value of a row: `B`, `WTP minimal dua tahun`, `CC (pemda), B (K/L)`; null where it cannot be read. */
function demandsOf(condition: Condition, subject: Subject): Demand[] | null {
  const scale = SCALES[subject];
  const { value, note } = condition;
  const make = (grade: string, appliesTo: AppliesTo, extra: Both): Demand => ({
    grade,
    strictness: scale.indexOf(grade) / (scale.length - 1),
    appliesTo,
    extra,
    certain: !/\btidak pasti\b/.test(note.id),
    condition,
  });
  const parts = value.id.split(', ').map((part) => /^(\S+) \((K\/L|pemda)\)$/.exec(part));
  if (parts.every((part) => part !== null)) {
    const read = parts.map((part) => [part[1] ?? '', GROUPS[part[2] ?? ''] ?? 'all'] as const);
    if (read.some(([grade]) => !scale.includes(grade))) return null;
    return read.map(([grade, appliesTo]) => make(grade, appliesTo, { id: '', en: '' }));
  }
  const [grade = ''] = value.id.split(' ');
  if (!scale.includes(grade)) return null;
  const extra = { id: afterGrade(value.id, grade), en: afterGrade(value.en, grade) };
  return [make(grade, 'all', extra)];
}

function disagreesIn(demands: readonly Demand[]): boolean {
  const groups = Map.groupBy(demands, (demand) => demand.appliesTo);
  return [...groups.values()].some((mine) => new Set(mine.map(({ grade }) => grade)).size > 1);
}

/** Reads the conditions of institutions from conditions.csv and lays them out by scheme in time. */
export function conditionSteps(register: Register): ConditionSteps {
  const read = register.conditions.flatMap((condition) => {
    const subject = subjectOf(condition);
    if (subject === null) return [];
    const span = schemeSpan(register, condition.regulation);
    const at = span?.from ?? span?.until ?? null;
    return [{ condition, subject, at, demands: demandsOf(condition, subject) }];
  });
  const placed = read.filter((each) => each.at !== null && each.demands !== null);
  const schemes = [
    ...new Set(
      placed.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)).map((each) => each.condition.regulation),
    ),
  ];
  const rows = SUBJECTS.flatMap((subject) =>
    PREDICATES.map((predicate): ConditionRow => {
      const mine = placed
        .filter((each) => each.subject === subject)
        .filter((each) => predicatesOf(each.condition).includes(predicate))
        .flatMap((each) => each.demands ?? []);
      const cells = schemes.map((scheme): ConditionCell => {
        const demands = mine
          .filter((demand) => demand.condition.regulation === scheme)
          .toSorted((a, b) => a.strictness - b.strictness);
        return { scheme, demands, disagrees: disagreesIn(demands) };
      });
      return { subject, predicate, cells };
    }),
  );
  const unread = read.filter((each) => !placed.includes(each)).map((each) => each.condition);
  return { schemes, rows, unread };
}

/** A grade that rose between the first and the newest scheme of which it is known for sure. */
export interface Rise {
  readonly subject: Subject;
  readonly predicate: Predicate;
  readonly from: Demand;
  readonly to: Demand;
}

/** Where a demand certainly rose: what is doubted, disputed or for some institutions only proves nothing. */
export function risesIn({ rows }: ConditionSteps): Rise[] {
  return rows.flatMap(({ subject, predicate, cells }) => {
    const sure = cells
      .filter((cell) => !cell.disagrees)
      .flatMap((cell) => cell.demands)
      .filter(({ appliesTo, certain }) => appliesTo === 'all' && certain);
    const [from, to] = [sure.at(0), sure.at(-1)];
    if (from === undefined || to === undefined || to.strictness <= from.strictness) return [];
    return [{ subject, predicate, from, to }];
  });
}
