import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundCells } from './sound-rows.ts';

/** Notices ids that could not stand in an address. */
export const invalidSlug: Check = {
  id: 'invalid-slug',
  say: 'An id is made of a-z, 0-9 and single hyphens.',
  run: (register) =>
    soundCells(register)
      .filter(({ column, text }) => column.type === 'slug' && text !== '')
      .filter(({ text }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text))
      .map((cell) =>
        problemAt(
          cell,
          cell.column.name,
          `invalid ${cell.column.name} ${quoted(cell.text)}`,
          'use a-z, 0-9 and single hyphens, as in "kantor-pajak-gambir"',
        ),
      ),
};
