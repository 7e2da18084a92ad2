import type { Column, Table } from '../table.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundCells } from './sound-rows.ts';

/** Notices a note that readers of one language would miss. */
export const halfTranslated: Check = {
  id: 'half-translated',
  say: 'A text that may be empty stands in both languages or in none.',
  run: (register) =>
    soundCells(register).flatMap((cell) => {
      const twin = twinOf(cell.file.table, cell.column);
      const at = cell.file.header.indexOf(twin?.name ?? '');
      const other = cell.row.cells[at];
      if (twin === undefined || cell.text !== '' || other === undefined || other === '') return [];
      const { name } = cell.column;
      return problemAt(
        cell,
        name,
        `missing ${name} beside ${twin.name} ${quoted(other)}`,
        name.endsWith('_en') ? 'translate it into English' : 'translate it into Indonesian',
      );
    }),
};

/** The same text in the other language, where both may be empty; `empty-cell` sees to the others. */
function twinOf(table: Table, { name, required }: Column): Column | undefined {
  const other = name.endsWith('_en') ? name.slice(0, -3) : `${name}_en`;
  return table.columns.find((column) => column.name === other && !column.required && !required);
}
