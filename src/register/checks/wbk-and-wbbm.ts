import type { NamedRow } from '../raw-register.ts';
import { PREDICATES } from '../vocabulary.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundRows } from './sound-rows.ts';

/** Notices a unit with both predicates in a round, whoever gave them. */
export const wbkAndWbbm: Check = {
  id: 'wbk-and-wbbm',
  say: 'A round gives a unit one predicate.',
  run: (register) => {
    const first = new Map<string, NamedRow>();
    // A predicate that is no word of the list says nothing about the other one.
    const known = soundRows(register, 'awards').filter((row) =>
      PREDICATES.some((predicate) => predicate === row.get('predicate')),
    );
    return known.flatMap((row) => {
      const unit = row.get('unit');
      const place = `${row.file.path} ${unit}`;
      const before = first.get(place) ?? row;
      first.set(place, before);
      const predicate = before.get('predicate');
      if (unit === '' || row.get('predicate') === predicate) return [];
      return problemAt(
        row,
        'predicate',
        `${quoted(row.get('predicate'))} contradicts ${quoted(predicate)} of ${quoted(unit)} on line ${before.row.line}`,
        'keep the predicate that the source of this round names',
      );
    });
  },
};
