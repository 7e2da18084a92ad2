import type { RawRegister } from '../raw-register.ts';
import type { Check } from './check.ts';
import { nearest } from './nearest.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { idsOf, knownIds, targetOf } from './reference.ts';
import { soundCells } from './sound-rows.ts';

const ONE: Record<string, string> = {
  units: 'unit',
  institutions: 'institution',
  sources: 'source',
  regulations: 'regulation',
  provinces: 'province',
  cities: 'city',
};

/** Notices a unit, institution, source, regulation, province or city that does not exist. */
export const unknownReference: Check = {
  id: 'unknown-reference',
  say: 'An id or code stands in the table, or the list of places, that its column points at.',
  run: (register) => {
    const known = knownByTarget(register);
    return soundCells(register).flatMap((cell) => {
      const { type, name } = cell.column;
      const target = targetOf(type);
      const ids = known(target);
      if (target === undefined || ids === undefined) return [];
      return idsOf(type, cell.text)
        .filter((id) => !ids.has(id))
        .map((id) =>
          problemAt(
            cell,
            name,
            `unknown ${ONE[target] ?? target} ${quoted(id)}`,
            advice(target, nearest(id, ids) ?? ''),
          ),
        );
    });
  },
};

/** Looks each target up once. */
function knownByTarget(register: RawRegister) {
  const found = new Map<string, ReadonlySet<string> | undefined>();
  return (target: string | undefined) => {
    if (target === undefined) return undefined;
    if (!found.has(target)) found.set(target, knownIds(register, target));
    return found.get(target);
  };
}

function advice(target: string, near: string): string {
  if (target === 'provinces') return 'take the code from data/geo/provinces.csv';
  if (target === 'cities') return `take the code from data/geo/cities.csv (nearest is "${near}")`;
  return `add it to ${target}.csv, or correct it (nearest is "${near}")`;
}
