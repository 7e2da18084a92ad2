import type { Check } from './check.ts';
import { figuresOf } from './figures-of.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';

/** Notices figures of which no value is preferred: the site would not know what to show. */
export const noPreferred: Check = {
  id: 'no-preferred',
  say: 'Every figure has a preferred value, also where only one source states it.',
  run: (register) =>
    figuresOf(register).flatMap(({ rows, metric, year }) => {
      const [first] = rows;
      // A word other than yes and no is named by `unknown-word`.
      if (first === undefined || rows.some((row) => row.get('preferred') !== 'no')) return [];
      const values = [...new Set(rows.map((row) => row.get('value')))];
      return problemAt(
        first,
        'preferred',
        `missing preferred value of ${metric} of ${year}, found only ${values.map(quoted).join(', ')}`,
        'write "yes" beside the value to be shown',
      );
    }),
};
