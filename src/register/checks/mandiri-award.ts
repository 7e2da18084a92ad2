import { yearOf } from '../raw-register.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundRows } from './sound-rows.ts';

/** The first round in which institutions granted WBK themselves. */
const FIRST_YEAR = '2023';

/** Notices awards that no institution could have granted itself. */
export const mandiriAward: Check = {
  id: 'mandiri-award',
  say: 'An institution grants only WBK itself, and only since 2023.',
  run: (register) =>
    soundRows(register, 'awards')
      .filter((row) => row.get('granted_by') === 'mandiri')
      .flatMap((row) => {
        const year = yearOf(row.file);
        const unit = quoted(row.get('unit'));
        if (row.get('predicate') === 'WBBM') {
          const found = `"mandiri" contradicts "WBBM" of ${unit}, which only the ministry grants`;
          const todo = 'write "kemenpanrb", or correct the predicate';
          return problemAt(row, 'granted_by', found, todo);
        }
        if (year >= FIRST_YEAR) return [];
        const found = `"mandiri" contradicts the round "${year}" of ${unit}, it began in ${FIRST_YEAR}`;
        const todo = 'write "kemenpanrb", or move the line to its round';
        return problemAt(row, 'granted_by', found, todo);
      }),
};
