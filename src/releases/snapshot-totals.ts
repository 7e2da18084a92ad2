import type { SnapshotTotal } from '../register/release-snapshot.ts';
import type { SiteTotals } from '../totals/site-totals.ts';
import type { Split } from '../totals/split.ts';

/**
 * The numbers a version is remembered by: official ones of the nation by round, and awards known by
 * name by round, institution and province; a count of nothing is left out.
 */
export function snapshotTotals({ years, institutions, provinces }: SiteTotals): SnapshotTotal[] {
  return [
    ...years.flatMap(({ year, official }) =>
      Object.entries(official).map(([figure, { value }]) => ({
        scope: 'official' as const,
        of: String(year),
        figure,
        value,
      })),
    ),
    ...years.flatMap((model) => counts('year', String(model.year), model)),
    ...institutions.flatMap((model) => counts('institution', model.id, model)),
    ...provinces.flatMap((model) => counts('province', model.code, model)),
  ].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ scope, of, figure }: SnapshotTotal) => `${scope}|${of}|${figure}`;

function counts(
  scope: 'year' | 'institution' | 'province',
  of: string,
  { named, delegated }: { readonly named: Split; readonly delegated: Split },
): SnapshotTotal[] {
  const values = { wbk: named.wbk, wbbm: named.wbbm, wbk_delegated: delegated.total };
  return Object.entries(values)
    .filter(([, value]) => value > 0)
    .map(([figure, value]) => ({ scope, of, figure, value }));
}
