import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundCells } from './sound-rows.ts';

/** Notices spaces before, after, or twice inside a text. */
export const straySpace: Check = {
  id: 'stray-space',
  say: 'No cell begins or ends with a space or holds two in a row.',
  run: (register) =>
    soundCells(register)
      .filter(({ text }) => /^ | $| {2}/.test(text))
      .map((cell) =>
        problemAt(
          cell,
          cell.column.name,
          `invalid space in ${quoted(cell.text)}`,
          'take it out, or run `npm run fix`',
        ),
      ),
};
