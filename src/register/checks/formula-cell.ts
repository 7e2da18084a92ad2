import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundCells } from './sound-rows.ts';

/** Notices cells that a spreadsheet would run as a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
export const formulaCell: Check = {
  id: 'formula-cell',
  say: 'No cell begins with = + - @ or a tab.',
  run: (register) =>
    soundCells(register)
      // A number with a sign is named by the rule on numbers.
      .filter(({ column, text }) => /^[=+\-@\t]/.test(text) && column.type !== 'integer')
      .map((cell) =>
        problemAt(
          cell,
          cell.column.name,
          `invalid start of ${quoted(cell.text)}, a spreadsheet takes it for a formula`,
          'begin with a letter or a digit',
        ),
      ),
};
