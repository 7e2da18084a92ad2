import type { AwardTable } from './award-table.ts';
import { placeName } from './place-name.ts';
import type { TableRow } from './table-row.ts';
import type { SortKey, TableSort } from './table-view.ts';
import { writeSort } from './write-view.ts';

function rankNames(names: readonly (string | null)[], language: string): Int32Array {
  const order = new Intl.Collator(language, { numeric: true });
  const known = new Set(names.filter((name) => name !== null));
  const ranks = new Map([...known].sort(order.compare).map((name, rank) => [name, rank]));
  return Int32Array.from(names, (name) => (name === null ? -1 : (ranks.get(name) ?? -1)));
}

/** Of one year WBK comes before WBBM, which is the higher one. */
function yearRank({ mark }: TableRow): number {
  if (mark === null || mark.year === null) return -1;
  return mark.year * 2 + (mark.predicate === 'WBBM' ? 1 : 0);
}

function ranksOf({ rows, language }: AwardTable, key: SortKey): Int32Array {
  if (key === 'tahun') return Int32Array.from(rows, yearRank);
  const nameOf: Readonly<Record<typeof key, (row: TableRow) => string | null>> = {
    nama: ({ unit }) => unit.name,
    instansi: ({ unit }) => unit.institution.name[language],
    tempat: ({ unit }) => placeName(unit, language),
    layanan: ({ unit }) => unit.service.name[language],
  };
  return rankNames(rows.map(nameOf[key]), language);
}

function orderOf(table: AwardTable, { key, descending }: TableSort): Int32Array {
  const ranks = ranksOf(table, key);
  const rank = (row: number): number => ranks[row] ?? -1;
  return Int32Array.from(table.rows.keys()).sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    if (left < 0 || right < 0) return left < 0 && right < 0 ? a - b : left < 0 ? 1 : -1;
    return (descending ? right - left : left - right) || a - b;
  });
}

const known = new WeakMap<AwardTable, Map<string, Int32Array>>();

/** Rows in the order that a reader chose; what is not known comes last either way, equal rows as in the register. */
export function sortRows(table: AwardTable, rows: readonly number[], sort: TableSort): number[] {
  // All rows are put in order once; each view then only picks its own from them.
  const orders = known.get(table) ?? new Map<string, Int32Array>();
  known.set(table, orders);
  const order = orders.get(writeSort(sort)) ?? orderOf(table, sort);
  orders.set(writeSort(sort), order);
  const isWanted = new Uint8Array(table.rows.length);
  for (const row of rows) isWanted[row] = 1;
  return [...order.filter((row) => isWanted[row] === 1)];
}
