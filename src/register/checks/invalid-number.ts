import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundCells } from './sound-rows.ts';

/** Notices numbers that are negative, have a fraction, a separator, or a zero before them. */
export const invalidNumber: Check = {
  id: 'invalid-number',
  say: 'A number is whole, not negative, and written with digits alone.',
  run: (register) =>
    soundCells(register)
      .filter(({ column, text }) => column.type === 'integer' && text !== '')
      .filter(({ text }) => !/^(0|[1-9]\d{0,8})$/.test(text))
      .map((cell) =>
        problemAt(
          cell,
          cell.column.name,
          `invalid number ${quoted(cell.text)}`,
          'write a whole number with digits alone, as in "3691"',
        ),
      ),
};
