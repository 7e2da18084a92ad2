import type { Both, Criterion, Regulation } from '../register/register.ts';

/** The weight of one area in one regulation: points, null for unknown, undefined for not in it. */
export type Weight = number | null | undefined;

/** One area of the assessment across the regulations that set it. */
export interface CriteriaRow {
  readonly component: string;
  readonly area: Both;
  readonly weights: readonly Weight[];
}

/** The points of one component in one regulation, as far as they are known. */
export interface ComponentSum {
  readonly component: string;
  readonly known: readonly number[];
  readonly unknown: readonly number[];
}

/** Weights of the assessment: areas down, regulations across in the order of their years. */
export interface CriteriaMatrix {
  readonly regulations: readonly string[];
  readonly rows: readonly CriteriaRow[];
  readonly sums: readonly ComponentSum[];
}

// The order in which the regulations count the six areas; an area not listed here stands after them.
const ORDER = [
  'Manajemen Perubahan',
  'Penataan Tatalaksana',
  'Penataan Sistem Manajemen SDM',
  'Penguatan Akuntabilitas Kinerja',
  'Penguatan Pengawasan',
  'Peningkatan Kualitas Pelayanan Publik',
];
const COMPONENTS = ['pengungkit', 'hasil'];

const placeOf = (area: string): number => {
  const at = ORDER.indexOf(area);
  return at < 0 ? ORDER.length : at;
};

// Areas of older regulations stand before those that replaced them.
const firstIn = (row: CriteriaRow): number =>
  row.weights.findIndex((weight) => weight !== undefined);

/** Lays out criteria.csv as a table of areas by regulation. */
export function criteriaMatrix(
  criteria: readonly Criterion[],
  regulations: readonly Regulation[],
): CriteriaMatrix {
  const used = regulations
    .filter(({ number }) => criteria.some((criterion) => criterion.regulation === number))
    .toSorted((a, b) => a.year - b.year)
    .map(({ number }) => number);
  const areas = Map.groupBy(criteria, (row) => `${row.component}|${row.area.id}`);
  const rows = [...areas.values()]
    .map((group): CriteriaRow => {
      const weightIn = new Map(group.map((row) => [row.regulation, row.weight]));
      const [first] = group;
      return {
        component: first?.component ?? '',
        area: first?.area ?? { id: '', en: '' },
        weights: used.map((regulation) => weightIn.get(regulation)),
      };
    })
    .sort(
      (a, b) =>
        COMPONENTS.indexOf(a.component) - COMPONENTS.indexOf(b.component) ||
        placeOf(a.area.id) - placeOf(b.area.id) ||
        firstIn(a) - firstIn(b) ||
        (a.area.id < b.area.id ? -1 : 1),
    );
  const sums = COMPONENTS.map((component) => {
    const mine = rows.filter((row) => row.component === component);
    const of = (at: number) => mine.map((row) => row.weights[at]);
    return {
      component,
      known: used.map((_, at) => of(at).reduce<number>((sum, weight) => sum + (weight ?? 0), 0)),
      unknown: used.map((_, at) => of(at).filter((weight) => weight === null).length),
    };
  });
  return { regulations: used, rows, sums };
}
