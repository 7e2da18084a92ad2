import type { Compared, ComparedRound } from '../../totals/compared.ts';

type Pair = readonly [from: Compared, to: Compared];

/** What a reader must not conclude from a comparison, with the subjects it is about. */
export type Caution =
  | { readonly rule: 'places' | 'seat' | 'own' }
  | { readonly rule: 'coverage'; readonly most: Compared; readonly least: Compared }
  | { readonly rule: 'noOfficial'; readonly subjects: readonly Compared[] }
  | { readonly rule: 'size' | 'placeSize'; readonly subjects: readonly Compared[] }
  | { readonly rule: 'kinds'; readonly subjects: readonly Compared[] }
  | { readonly rule: 'lineage'; readonly pair: Pair }
  | { readonly rule: 'years'; readonly subjects: readonly Compared[] }
  | { readonly rule: 'newProvinces'; readonly subjects: readonly Compared[] }
  | { readonly rule: 'heads'; readonly subjects: readonly Compared[] };

/** Points of a hundred by which coverage must differ to be spoken of, unless one is many times the other. */
const COVERAGE_POINTS = 10;
/** How many times larger one must be than another. */
const TIMES = 2;

/** The share of a subject's official figures that is known by name; null without a figure. */
export function shareNamed({ coverage }: Compared): number | null {
  return coverage === null || coverage.official === 0 ? null : coverage.named / coverage.official;
}

function isTimesApart(values: readonly number[]): boolean {
  return Math.max(...values) > 0 && Math.max(...values) >= TIMES * Math.min(...values);
}

function coverageCaution(subjects: readonly Compared[]): Caution[] {
  const known = subjects
    .filter((subject) => shareNamed(subject) !== null)
    .toSorted((a, b) => (shareNamed(b) ?? 0) - (shareNamed(a) ?? 0));
  const [most, least] = [known[0], known.at(-1)];
  if (most === undefined || least === undefined) return [];
  const shares = [shareNamed(most) ?? 0, shareNamed(least) ?? 0];
  const points = Math.round((Math.max(...shares) - Math.min(...shares)) * 100);
  return points >= COVERAGE_POINTS || isTimesApart(shares)
    ? [{ rule: 'coverage', most, least }]
    : [];
}

/** The largest official figure of any round. */
function largest({ rounds }: Compared): number {
  return Math.max(0, ...rounds.map(({ official }) => official?.value ?? 0));
}

function lineageCautions(subjects: readonly Compared[]): Caution[] {
  return subjects.flatMap((from) =>
    subjects
      .filter((to) => from.successors.some(({ id }) => id === to.id))
      .map((to): Caution => ({ rule: 'lineage', pair: [from, to] })),
  );
}

const hasOwn = ({ own, ownStated }: ComparedRound): boolean => own.total > 0 || ownStated !== null;

function institutionCautions(subjects: readonly Compared[]): Caution[] {
  const lineages = lineageCautions(subjects);
  const isTold = (subject: Compared) =>
    lineages.some((caution) => caution.rule === 'lineage' && caution.pair.includes(subject));
  const without = subjects.filter(({ rounds }) =>
    rounds.every(({ official }) => official === null),
  );
  const kinds = new Set(subjects.map(({ kind }) => kind));
  const spans = new Set(subjects.map(({ from, until }) => `${from}/${until}`));
  const changed = subjects.filter(
    (subject) => (subject.from !== '' || subject.until !== '') && !isTold(subject),
  );
  const isSizeApart =
    isTimesApart(subjects.map(largest)) || isTimesApart(subjects.map(({ offices }) => offices));
  return [
    ...(without.length > 0 ? [{ rule: 'noOfficial', subjects: without } as const] : []),
    ...coverageCaution(subjects),
    ...(isSizeApart ? [{ rule: 'size', subjects } as const] : []),
    ...(kinds.size > 1 ? [{ rule: 'kinds', subjects } as const] : []),
    ...lineages,
    ...(spans.size > 1 && changed.length > 0
      ? [{ rule: 'years', subjects: changed } as const]
      : []),
  ];
}

function placeCautions(subjects: readonly Compared[]): Caution[] {
  const young = subjects.filter(({ from }) => from !== '');
  const isSizeApart = isTimesApart(subjects.map(({ offices }) => offices));
  const isOfCities = subjects.every(({ level }) => level === 'kota');
  return [
    ...(isSizeApart ? [{ rule: 'placeSize', subjects } as const] : []),
    ...(isOfCities ? [{ rule: 'seat' } as const] : []),
    ...(young.length > 0 ? [{ rule: 'newProvinces', subjects: young } as const] : []),
  ];
}

/**
 * What would mislead a reader of this comparison, most telling first; what holds for a single subject is
 * said of one too, the rest needs two.
 */
export function cautionsOf(subjects: readonly Compared[]): Caution[] {
  const [first] = subjects;
  if (first === undefined) return [];
  const isOfPlaces = first.level !== 'instansi';
  const heads = subjects.filter(({ headOffices }) => headOffices > 0);
  const between =
    subjects.length < 2 ? [] : isOfPlaces ? placeCautions(subjects) : institutionCautions(subjects);
  return [
    ...(isOfPlaces ? [{ rule: 'places' } as const] : []),
    ...between,
    ...(isOfPlaces && heads.length > 0 ? [{ rule: 'heads', subjects: heads } as const] : []),
    ...(subjects.some(({ rounds }) => rounds.some(hasOwn)) ? [{ rule: 'own' } as const] : []),
  ];
}
