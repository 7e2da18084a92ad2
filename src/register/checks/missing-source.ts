import type { Column } from '../table.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { soundCells } from './sound-rows.ts';

/** Whether a column names the sources of its row. */
export function isSourceColumn({ type }: Column): boolean {
  if (typeof type !== 'object') return false;
  return ('ref' in type && type.ref === 'sources') || ('refs' in type && type.refs === 'sources');
}

/** Notices awards, figures and other facts that nobody is named for. */
export const missingSource: Check = {
  id: 'missing-source',
  say: 'An award, and any other fact, cannot enter without a source.',
  run: (register) =>
    soundCells(register)
      .filter(({ column, text }) => column.required && isSourceColumn(column) && text === '')
      // An empty line is not a fact without a source; `empty-cell` names it.
      .filter(({ row }) => row.cells.some((text) => text !== ''))
      .map((cell) =>
        problemAt(
          cell,
          cell.column.name,
          'missing source',
          'write an id of sources.csv (an award without one belongs in candidates.csv)',
        ),
      ),
};
