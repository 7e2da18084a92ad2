import { correctRegister } from '../register/correct.ts';
import type { RawRegister } from '../register/raw-register.ts';
import { rowsOf } from '../register/raw-register.ts';
import { runChecks } from '../register/run-checks.ts';
import { typeRegister } from '../register/type-register.ts';
import { siteTotals } from '../totals/site-totals.ts';

/** One total of the site in two versions of the register; null where it did not exist. */
export interface MovedTotal {
  readonly name: string;
  readonly was: number | null;
  readonly now: number | null;
}

/** The totals that differ between two versions; undefined where one of them has problems. */
export function movedTotals(before: RawRegister, after: RawRegister): MovedTotal[] | undefined {
  const [old, young] = [totalsOf(before), totalsOf(after)];
  if (old === undefined || young === undefined) return undefined;
  return [...new Set([...old.keys(), ...young.keys()])]
    .sort()
    .map((name) => ({ name, was: old.get(name) ?? null, now: young.get(name) ?? null }))
    .filter((total) => total.was !== total.now);
}

function totalsOf(raw: RawRegister): Map<string, number> | undefined {
  if (runChecks(raw).length > 0) return undefined;
  const { years } = siteTotals(typeRegister(correctRegister(raw)));
  const tables = ['units', 'institutions', 'sources', 'events', 'candidates', 'corrections'];
  return new Map<string, number>([
    ...tables.map((table): [string, number] => [table, rowsOf(raw, table).length]),
    ...years.flatMap((year): [string, number][] => [
      [`${year.year} named WBK`, year.named.wbk],
      [`${year.year} named WBBM`, year.named.wbbm],
      [`${year.year} named WBK mandiri`, year.delegated.total],
      ...Object.entries(year.official).flatMap(([metric, figure]): [string, number][] => [
        [`${year.year} official ${metric}`, figure.value],
      ]),
    ]),
  ]);
}
