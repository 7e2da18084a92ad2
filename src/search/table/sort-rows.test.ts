import { expect, test } from 'vitest';
import { fixtureTable } from './fixture-table.ts';
import { placeName } from './place-name.ts';
import { sortRows } from './sort-rows.ts';
import type { SortKey } from './table-view.ts';

const table = await fixtureTable();
const all = [...table.rows.keys()];
const sorted = (key: SortKey, descending = false) => sortRows(table, all, { key, descending });
const unitOf = (row: number) => table.rows[row]?.unit;

test('by year, WBK before WBBM of one year, and the unknown last either way', () => {
  expect(sorted('tahun')).toEqual([
    13, 16, 0, 3, 6, 7, 8, 23, 14, 1, 2, 10, 11, 15, 21, 24, 9, 4, 5, 18, 17, 19, 20, 22, 12, 25,
  ]);
  expect(sorted('tahun', true)).toEqual([
    12, 19, 20, 22, 17, 4, 5, 18, 9, 1, 2, 10, 11, 15, 21, 24, 14, 3, 6, 7, 8, 23, 0, 13, 16, 25,
  ]);
});

test('by place, those without one last either way, in the order of the register', () => {
  for (const descending of [false, true]) {
    const places = sorted('tempat', descending).map((row) => {
      const unit = unitOf(row);
      return unit === undefined ? null : placeName(unit, 'id');
    });
    expect(places.slice(-2)).toEqual([null, null]);
    const known = places.filter((place) => place !== null);
    const order = [...known].sort();
    expect(known).toEqual(descending ? order.reverse() : order);
  }
  expect(sorted('tempat').slice(-2)).toEqual([3, 21]);
});

test.each(['nama', 'instansi', 'layanan'] as const)('by %s', (key) => {
  const names = sorted(key).map((row) => {
    const unit = unitOf(row);
    return key === 'nama'
      ? unit?.name
      : key === 'instansi'
        ? unit?.institution.name.id
        : unit?.service.name.id;
  });
  const order = new Intl.Collator('id', { numeric: true });
  expect(names).toEqual([...names].sort((a, b) => order.compare(a ?? '', b ?? '')));
});

test('leaves the rows it was given alone, and equal ones in the order of the register', () => {
  const rows = [8, 7, 6, 3];
  expect(sortRows(table, rows, { key: 'tahun', descending: true })).toEqual([3, 6, 7, 8]);
  expect(rows).toEqual([8, 7, 6, 3]);
});
