import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { soundRows } from './sound-rows.ts';

/** Notices a change of the rules that names no rule, so that a unit could not be led to what it was judged by. */
export const breakWithoutRule: Check = {
  id: 'break-without-rule',
  say: 'A break of the kind "rule" names its regulation.',
  run: (register) =>
    soundRows(register, 'breaks')
      .filter((row) => row.get('kind') === 'rule' && row.get('regulation') === '')
      .map((row) =>
        problemAt(
          row,
          'regulation',
          'missing regulation of a new rule',
          'write its number as in regulations.csv, or choose another kind',
        ),
      ),
};
