import type { RawFile } from '../raw-file.ts';
import type { Check } from './check.ts';
import { quoted } from './quoted.ts';
import { separatorOf } from './semicolon-file.ts';

/** Whether the first line of a file names no column of its table at all. */
export function hasNoHeader(file: RawFile): boolean {
  return !(file.table?.columns.some((column) => file.header.includes(column.name)) ?? false);
}

/** Notices columns that the header lacks. */
export const missingColumn: Check = {
  id: 'missing-column',
  say: 'The header names every column of the table, also those with empty cells.',
  run: (register) =>
    register.files.flatMap((file) => {
      if (file.table === undefined || separatorOf(file) !== undefined) return [];
      const names = file.table.columns.map((column) => column.name);
      const where = { file: file.path, line: 1 };
      if (hasNoHeader(file)) {
        const found = `missing header, the first line is ${quoted(file.header.join(','))}`;
        return { ...where, column: '', found, todo: `write ${names.join(',')} above it` };
      }
      return names
        .filter((name) => !file.header.includes(name))
        .map((name) => ({
          ...where,
          column: name,
          found: `missing column "${name}"`,
          todo: 'add it to the header, and a cell to each line',
        }));
    }),
};
