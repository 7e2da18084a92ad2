import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { isSourceColumn } from './missing-source.ts';
import { problemAt } from './problem-at.ts';
import type { Cell } from './sound-rows.ts';
import { soundCells } from './sound-rows.ts';

/** Notices required cells without a value, and lines of nothing but commas. */
export const emptyCell: Check = {
  id: 'empty-cell',
  say: 'A required cell has a value.',
  run: (register) => {
    const problems = new Map<string, Problem>();
    for (const cell of soundCells(register)) {
      const place = `${cell.file.path}:${cell.row.line}`;
      if (cell.row.cells.every((text) => text === '')) {
        problems.set(
          place,
          problemAt(cell, '', 'missing values', 'take the line out, or run `npm run fix`'),
        );
      } else if (isMissing(cell)) {
        const found = `missing ${cell.column.name}`;
        problems.set(
          `${place} ${cell.column.name}`,
          problemAt(cell, cell.column.name, found, `write it (${cell.column.en})`),
        );
      }
    }
    return [...problems.values()];
  },
};

function isMissing({ column, text }: Cell): boolean {
  return column.required && text === '' && !isSourceColumn(column);
}
