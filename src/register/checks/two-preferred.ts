import type { Check } from './check.ts';
import { figuresOf } from './figures-of.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';

/** Notices figures for which two values are preferred; several sources of one value are welcome. */
export const twoPreferred: Check = {
  id: 'two-preferred',
  say: 'One value of a figure is preferred, whatever the number of its sources.',
  run: (register) =>
    figuresOf(register).flatMap(({ preferred, metric, year }) => {
      const [first] = preferred;
      const other = preferred.find((row) => row.get('value') !== first?.get('value'));
      if (first === undefined || other === undefined) return [];
      return problemAt(
        other,
        'preferred',
        `${quoted(other.get('value'))} contradicts ${quoted(first.get('value'))} on line ${first.row.line}, both are preferred for ${metric} of ${year}`,
        'write "no" beside one of them and say why in its note',
      );
    }),
};
