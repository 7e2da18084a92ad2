import { compareRows } from '../canonical.ts';
import type { RawFile, RawRow } from '../raw-file.ts';
import { keyOf } from '../raw-file.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { hasKey, isEven, isSound } from './sound-rows.ts';

/** Notices, once a file, a row that stands after one it belongs before. */
export const rowOrder: Check = {
  id: 'row-order',
  say: 'Rows stand in the order of their key, so that two people add a row at the same place.',
  run: (register) =>
    register.files.filter(isSound).flatMap((file) => {
      // Versions have a rule of their own: one out of order is a mistake, not a matter of sorting.
      if (file.table.name === 'releases' || !hasKey(file)) return [];
      const rows = file.rows.filter((row) => isEven(file, row));
      const compare = compareRows(file);
      for (const [index, row] of rows.entries()) {
        const before = rows[index - 1];
        if (before !== undefined && compare(before, row) > 0) return [misplaced(file, before, row)];
      }
      return [];
    }),
};

function misplaced(file: RawFile, before: RawRow, row: RawRow) {
  const found = `invalid order, ${quoted(keyOf(file, row))} stands after ${quoted(keyOf(file, before))}`;
  return problemAt({ file, row }, file.table?.key[0] ?? '', found, 'run `npm run fix`');
}
