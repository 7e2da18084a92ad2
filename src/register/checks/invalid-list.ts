import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { idsOf } from './reference.ts';
import { soundCells } from './sound-rows.ts';

/** Notices lists of ids with commas or semicolons in them, and ids that a list names twice. */
export const invalidList: Check = {
  id: 'invalid-list',
  say: 'A list of ids is separated by single spaces and names each once.',
  run: (register) =>
    soundCells(register).flatMap((cell) => {
      const { type, name } = cell.column;
      if (typeof type !== 'object' || !('refs' in type)) return [];
      if (/[,;|\t]/.test(cell.text)) {
        const found = `invalid separator in ${quoted(cell.text)}`;
        return problemAt(cell, name, found, 'put one space between the ids and nothing else');
      }
      const ids = idsOf(type, cell.text);
      const twins = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
      return [...twins].map((id) =>
        problemAt(cell, name, `duplicate id ${quoted(id)} in the list`, 'write it once'),
      );
    }),
};
