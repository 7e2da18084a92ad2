import { TABLES } from '../columns.ts';
import type { Check } from './check.ts';

/** Notices a table that has no file. */
export const missingFile: Check = {
  id: 'missing-file',
  say: 'Every table has its file, even if only the header stands in it; awards have at least one.',
  run: (register) =>
    TABLES.filter((table) => !register.files.some((file) => file.table === table)).map((table) => ({
      file: table.file,
      line: 1,
      column: '',
      found: `missing file "${table.file}"`,
      todo: `add it, with the header ${table.columns.map((column) => column.name).join(',')}`,
    })),
};
