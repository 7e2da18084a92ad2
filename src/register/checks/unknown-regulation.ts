import type { Check } from './check.ts';
import { nearest } from './nearest.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { knownIds } from './reference.ts';
import { soundRows } from './sound-rows.ts';

/** How a scheme is named whose source tells no number. */
const UNNUMBERED = '(nomor aturan tidak disebut)';

/** Notices conditions of a regulation that the register does not know. */
export const unknownRegulation: Check = {
  id: 'unknown-regulation',
  say: `A condition names a number of regulations.csv, or a scheme that ends in "${UNNUMBERED}".`,
  run: (register) => {
    const numbers = knownIds(register, 'regulations');
    if (numbers === undefined) return [];
    return soundRows(register, 'conditions').flatMap((row) => {
      const regulation = row.get('regulation');
      if (regulation === '' || numbers.has(regulation) || regulation.endsWith(UNNUMBERED))
        return [];
      return problemAt(
        row,
        'regulation',
        `unknown regulation ${quoted(regulation)}`,
        `write "${nearest(regulation, numbers) ?? ''}", add it to regulations.csv, or end it in "${UNNUMBERED}"`,
      );
    });
  },
};
