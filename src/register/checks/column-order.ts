import type { Check } from './check.ts';
import { isSound } from './sound-rows.ts';

/** Notices columns that stand in another order than in columns.ts. */
export const columnOrder: Check = {
  id: 'column-order',
  say: 'Columns stand in the order of their table.',
  run: (register) =>
    register.files.filter(isSound).flatMap((file) => {
      const present = file.table.columns
        .map((column) => column.name)
        .filter((name) => file.header.includes(name));
      const found = file.header.filter((name) => present.includes(name));
      const at = present.findIndex((name, index) => found[index] !== name);
      if (at < 0) return [];
      return {
        file: file.path,
        line: 1,
        column: found[at] ?? '',
        found: `invalid order of columns, "${found[at]}" stands where "${present[at]}" belongs`,
        todo: 'run `npm run fix`',
      };
    }),
};
