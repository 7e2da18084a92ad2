import { keyOf } from '../raw-file.ts';
import type { NamedRow } from '../raw-register.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundRows } from './sound-rows.ts';

/** Notices one award entered twice in a round, usually once for each source. */
export const awardTwice: Check = {
  id: 'award-twice',
  say: 'A unit stands once in a round with the same predicate from the same giver.',
  run: (register) => {
    const first = new Map<string, NamedRow>();
    return soundRows(register, 'awards').flatMap((row) => {
      const place = `${row.file.path} ${keyOf(row.file, row.row)}`;
      const before = first.get(place);
      if (row.get('unit') === '' || before === undefined) {
        first.set(place, row);
        return [];
      }
      const award = `${row.get('predicate')} by ${row.get('granted_by')}`;
      return problemAt(
        row,
        'unit',
        `duplicate unit ${quoted(row.get('unit'))} with ${award}, also on line ${before.row.line}`,
        'keep one line and write both sources in it, separated by a space',
      );
    });
  },
};
