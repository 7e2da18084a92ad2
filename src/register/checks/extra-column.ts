import type { Check } from './check.ts';
import { hasNoHeader } from './missing-column.ts';
import { nearest } from './nearest.ts';
import { quoted } from './quoted.ts';
import { separatorOf } from './semicolon-file.ts';

/** Notices columns that the table does not have. */
export const extraColumn: Check = {
  id: 'extra-column',
  say: 'The header names no column that the table does not have.',
  run: (register) =>
    register.files.flatMap((file) => {
      if (file.table === undefined || separatorOf(file) !== undefined || hasNoHeader(file))
        return [];
      const names = file.table.columns.map((column) => column.name);
      return [...new Set(file.header)]
        .filter((name) => !names.includes(name))
        .map((name) => ({
          file: file.path,
          line: 1,
          column: name.trim(),
          found: `unknown column ${quoted(name)}`,
          todo: `rename it (nearest is "${nearest(name, names)}") or take it out`,
        }));
    }),
};
