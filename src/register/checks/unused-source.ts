import { TABLES } from '../columns.ts';
import type { RawRegister } from '../raw-register.ts';
import { rowsOf } from '../raw-register.ts';
import type { Check } from './check.ts';
import { isSourceColumn } from './missing-source.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { idsOf } from './reference.ts';
import { isWhole, soundRows } from './sound-rows.ts';

/** Notices a source that no row of any table rests on. */
export const unusedSource: Check = {
  id: 'unused-source',
  say: 'Every source supports a fact.',
  run: (register) => {
    // A row that cannot be read may be the one that uses it.
    if (!TABLES.every((table) => isWhole(register, table.name))) return [];
    const used = usedSources(register);
    return soundRows(register, 'sources')
      .filter((row) => row.get('id') !== '' && !used.has(row.get('id')))
      .map((row) =>
        problemAt(
          row,
          'id',
          `source ${quoted(row.get('id'))} is missing from every other table`,
          'name it in the row it supports, or take it out',
        ),
      );
  },
};

function usedSources(register: RawRegister): ReadonlySet<string> {
  return new Set(
    TABLES.flatMap((table) =>
      table.columns.filter(isSourceColumn).flatMap(({ name, type }) =>
        // A withdrawn row stays in its file, and so does its source.
        [
          ...rowsOf(register, table.name),
          ...(register.withdrawn ?? []).filter(({ file }) => file.table?.name === table.name),
        ].flatMap((row) => idsOf(type, row.get(name))),
      ),
    ),
  );
}
