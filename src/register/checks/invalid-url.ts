import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundCells } from './sound-rows.ts';

/** Notices addresses that a browser could not open, or that run code; nothing is fetched. */
export const invalidUrl: Check = {
  id: 'invalid-url',
  say: 'An address is a whole http or https URL.',
  run: (register) =>
    soundCells(register)
      .filter(({ column, text }) => column.type === 'url' && text !== '' && !isWeb(text))
      .map((cell) =>
        problemAt(
          cell,
          cell.column.name,
          `invalid address ${quoted(cell.text)}`,
          'write the whole address, beginning with https:// or http://',
        ),
      ),
};

function isWeb(text: string): boolean {
  // The URL parser mends `https:example.org` and spaces; a reader who copies the cell gets neither.
  return /^https?:\/\/[^\s"<>]+$/i.test(text) && URL.parse(text) !== null;
}
