import type {
  ReleaseSnapshot,
  SnapshotAward,
  SnapshotInstitution,
  SnapshotTotal,
  SnapshotUnit,
} from '../register/release-snapshot.ts';
import type { Change } from './change.ts';
import { CHANGE_KINDS, CHANGE_SUBJECTS } from './change.ts';

/** The key of an award in lists of changes. */
export const awardKey = ({ unit, year, predicate, granted_by }: SnapshotAward): string =>
  [unit, year, predicate, granted_by].join('|');
const totalKey = ({ scope, of, figure }: SnapshotTotal) => [scope, of, figure].join('|');

/**
 * Everything in which a version differs from the one before, by subject, kind and key. An award whose
 * predicate, giver or sources are others is corrected; with another unit or year it is another award.
 */
export function compareReleases(before: ReleaseSnapshot, after: ReleaseSnapshot): Change[] {
  return [
    ...awardChanges(before, after),
    ...namedChanges('unit', before.units, after.units),
    ...namedChanges('institution', before.institutions, after.institutions),
    ...totalChanges(before.totals, after.totals),
    ...tableChanges(before, after),
  ].sort(
    (a, b) =>
      CHANGE_SUBJECTS.indexOf(a.subject) - CHANGE_SUBJECTS.indexOf(b.subject) ||
      CHANGE_KINDS.indexOf(a.change) - CHANGE_KINDS.indexOf(b.change) ||
      (a.key === b.key ? compareTexts(a.column, b.column) : compareTexts(a.key, b.key)),
  );
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const plain = { column: '', was: '', now: '' } as const;

function awardChanges(before: ReleaseSnapshot, after: ReleaseSnapshot): Change[] {
  const names = new Map([...before.units, ...after.units].map(({ id, name }) => [id, name]));
  // A round gives a unit one predicate of the ministry, so unit and year name an award in both
  // versions; where they name two, each is told apart by its whole key.
  const rounds = (awards: readonly SnapshotAward[]) =>
    Map.groupBy(awards, ({ unit, year }) => `${unit}|${year}`);
  const [old, young] = [rounds(before.awards), rounds(after.awards)];
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((round): Change[] => {
    const [was, now] = [old.get(round) ?? [], young.get(round) ?? []];
    const of = (award: SnapshotAward) => ({
      subject: 'award' as const,
      key: awardKey(award),
      name: names.get(award.unit) ?? '',
    });
    const gone = was.filter((award) => !now.some((other) => awardKey(other) === awardKey(award)));
    const fresh = now.filter((award) => !was.some((other) => awardKey(other) === awardKey(award)));
    const pairs = now.flatMap((award): [SnapshotAward, SnapshotAward][] => {
      const same = was.find((other) => awardKey(other) === awardKey(award));
      if (same !== undefined) return [[same, award]];
      const at = fresh.indexOf(award);
      const taken = gone[at];
      return taken === undefined ? [] : [[taken, award]];
    });
    return [
      ...fresh
        .slice(gone.length)
        .map((award): Change => ({ ...plain, ...of(award), change: 'added' })),
      ...gone
        .slice(fresh.length)
        .map((award): Change => ({ ...plain, ...of(award), change: 'withdrawn' })),
      ...pairs.flatMap(([from, to]) =>
        cellChanges(awardCells(from), awardCells(to)).map(
          (cell): Change => ({ ...cell, ...of(to), change: 'corrected' }),
        ),
      ),
    ];
  });
}

const awardCells = ({ predicate, granted_by, sources }: SnapshotAward) => ({
  predicate,
  granted_by,
  sources: sources.join(' '),
});

function cellChanges(was: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>) {
  return Object.keys(now)
    .map((column) => ({ column, was: was[column] ?? '', now: now[column] ?? '' }))
    .filter((cell) => cell.was !== cell.now);
}

function namedChanges(
  subject: 'unit' | 'institution',
  before: readonly (SnapshotUnit | SnapshotInstitution)[],
  after: readonly (SnapshotUnit | SnapshotInstitution)[],
): Change[] {
  const [old, young] = [byId(before), byId(after)];
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((id): Change[] => {
    const [was, now] = [old.get(id), young.get(id)];
    const of = { subject, key: id, name: (now ?? was)?.name ?? '' };
    if (was === undefined) return [{ ...plain, ...of, change: 'added' }];
    if (now === undefined) return [{ ...plain, ...of, change: 'withdrawn' }];
    return cellChanges({ ...was }, { ...now }).map((cell) => ({
      ...cell,
      ...of,
      change: cell.column.startsWith('name') ? 'renamed' : 'corrected',
    }));
  });
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [row.id, row]));

function totalChanges(before: readonly SnapshotTotal[], after: readonly SnapshotTotal[]): Change[] {
  const values = (totals: readonly SnapshotTotal[]) =>
    new Map(totals.map((total) => [totalKey(total), String(total.value)]));
  const [old, young] = [values(before), values(after)];
  return [...new Set([...old.keys(), ...young.keys()])]
    .map((key) => ({ key, was: old.get(key) ?? '', now: young.get(key) ?? '' }))
    .filter(({ was, now }) => was !== now)
    .map((moved) => ({ ...moved, change: 'moved', subject: 'total', name: '', column: 'value' }));
}

function tableChanges(before: ReleaseSnapshot, after: ReleaseSnapshot): Change[] {
  const byPath = ({ files }: ReleaseSnapshot) => new Map(files.map((file) => [file.path, file]));
  const [old, young] = [byPath(before), byPath(after)];
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((key): Change[] => {
    const [was, now] = [old.get(key), young.get(key)];
    if (was?.sha256 === now?.sha256) return [];
    const rows = { column: 'rows', was: String(was?.rows ?? ''), now: String(now?.rows ?? '') };
    return [{ ...rows, change: 'moved', subject: 'table', key, name: '' }];
  });
}
