import { NO_WIDTH, ODD_SPACES } from '../canonical.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundCells } from './sound-rows.ts';

const INVISIBLE = new RegExp(`${ODD_SPACES.source}|${NO_WIDTH.source}|\\p{Cc}`, 'u');

/** Notices non-breaking and other odd spaces, signs of no width, and control characters. */
export const invisibleCharacter: Check = {
  id: 'invisible-character',
  say: 'No cell holds a space other than the plain one, or a sign that cannot be seen.',
  run: (register) =>
    soundCells(register).flatMap((cell) => {
      const sign = INVISIBLE.exec(cell.text)?.[0];
      // A line break belongs to the rule on lost quotes.
      if (sign === undefined || sign === '\n') return [];
      const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      const found = `invalid character U+${code} in ${quoted(cell.text)}`;
      return problemAt(
        cell,
        cell.column.name,
        found,
        'write a plain space or nothing, or run `npm run fix`',
      );
    }),
};
