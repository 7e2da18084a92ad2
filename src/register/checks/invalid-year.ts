import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundCells } from './sound-rows.ts';

/** Notices years that are not four digits of this or the last century. */
export const invalidYear: Check = {
  id: 'invalid-year',
  say: 'A year has four digits and begins with 19 or 20.',
  run: (register) =>
    soundCells(register)
      .filter(({ column, text }) => column.type === 'year' && text !== '')
      .filter(({ text }) => !/^(19|20)\d{2}$/.test(text))
      .map((cell) =>
        problemAt(
          cell,
          cell.column.name,
          `invalid year ${quoted(cell.text)}`,
          'write four digits, as in "2020"',
        ),
      ),
};
