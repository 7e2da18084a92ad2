import type { NamedRow, RawRegister } from '../raw-register.ts';
import { yearOf } from '../raw-register.ts';
import type { Check } from './check.ts';
import { figureKey, figuresOf, isExplained } from './figures-of.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { isWhole, soundRows } from './sound-rows.ts';

/** Notices more units known by name than were awarded, in the country or in one institution. */
export const moreNamed: Check = {
  id: 'more-named',
  say: 'No more units are named than the official figure has, or a note of it says how many are.',
  run: (register) => {
    if (!isWhole(register, 'awards') || !isWhole(register, 'units')) return [];
    const named = namedCounts(register);
    return figuresOf(register).flatMap((figure) => {
      const { year, scope, of, metric, value } = figure;
      const [row] = figure.preferred;
      const count = named.get(figureKey(year, scope, of, metric)) ?? 0;
      if (row === undefined || value === undefined || count <= value) return [];
      if (isExplained([figure], count)) return [];
      const whose = scope === 'national' ? '' : ` of ${quoted(of)}`;
      return problemAt(
        row,
        'value',
        `${quoted(row.get('value'))} ${metric} contradicts ${count} ${count === 1 ? 'unit' : 'units'} named${whose} in ${year}`,
        `correct one of them, or say "${count}" in its note`,
      );
    });
  },
};

/** The units the ministry awarded by name, under the key of the official figure they belong to. */
function namedCounts(register: RawRegister): ReadonlyMap<string, number> {
  const institutions = new Map(
    soundRows(register, 'units').map((row) => [row.get('id'), row.get('institution')]),
  );
  const counts = new Map<string, number>();
  const isMinistry = (row: NamedRow) => row.get('granted_by') === 'kemenpanrb';
  for (const row of soundRows(register, 'awards').filter(isMinistry)) {
    const institution = institutions.get(row.get('unit')) ?? '';
    for (const metric of ['awarded', row.get('predicate').toLowerCase()]) {
      for (const [scope, of] of [
        ['national', ''],
        ['institution', institution],
      ] as const) {
        const key = figureKey(yearOf(row.file), scope, of, metric);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}
