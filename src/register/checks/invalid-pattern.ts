import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundCells } from './sound-rows.ts';

/** Notices grades, versions and dates that are not written as their column wants. */
export const invalidPattern: Check = {
  id: 'invalid-pattern',
  say: 'A column with a pattern holds what the pattern allows.',
  run: (register) =>
    soundCells(register).flatMap((cell) => {
      const { type, name } = cell.column;
      if (typeof type !== 'object' || !('pattern' in type)) return [];
      if (cell.text === '' || type.pattern.test(cell.text)) return [];
      // Some columns of dates also take a month or a year.
      const forms = [type.example, '2020-12', '2020'].filter((form) => type.pattern.test(form));
      const found = `invalid ${name} ${quoted(cell.text)}`;
      return problemAt(cell, name, found, `write it as ${forms.map(quoted).join(' or ')}`);
    }),
};
