import { TABLES } from '../columns.ts';
import type { Check } from './check.ts';
import { nearest } from './nearest.ts';
import { quoted } from './quoted.ts';

/** Notices a CSV file that belongs to no table. */
export const unknownFile: Check = {
  id: 'unknown-file',
  say: 'Every CSV file belongs to a table of the register.',
  run: (register) =>
    register.files
      .filter((file) => file.table === undefined)
      .map(({ path }) => ({
        file: path,
        line: 1,
        column: '',
        found: `unknown file ${quoted(path)}`,
        todo: `rename it (nearest is "${nearest(
          path,
          TABLES.map((table) => table.file),
        )}") or move it out of the data folder`,
      })),
};
