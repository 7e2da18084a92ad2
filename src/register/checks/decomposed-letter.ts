import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundCells } from './sound-rows.ts';

/** Notices letters written as a base and a mark: they look the same and are never found by a search. */
export const decomposedLetter: Check = {
  id: 'decomposed-letter',
  say: 'Text is in Unicode form NFC.',
  run: (register) =>
    soundCells(register)
      .filter(({ text }) => text !== text.normalize('NFC'))
      .map((cell) =>
        problemAt(
          cell,
          cell.column.name,
          `invalid letters in ${quoted(cell.text)}, not in form NFC`,
          'run `npm run fix`',
        ),
      ),
};
