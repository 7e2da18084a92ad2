import { TABLES } from '../columns.ts';
import type { Problem } from '../problem.ts';
import { keyOf } from '../raw-file.ts';
import type { NamedRow, RawRegister } from '../raw-register.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { hasKey, isSound, soundRows } from './sound-rows.ts';

/** Notices an id, or a combination that names one row, that stands twice in its table. */
export const duplicateKey: Check = {
  id: 'duplicate-key',
  say: 'No two rows of a table share their id or key.',
  run: (register) =>
    // Awards have a rule of their own: the same unit twice in a round.
    TABLES.filter((table) => table.name !== 'awards').flatMap((table) =>
      twins(register, table.name, table.key),
    ),
};

function twins(register: RawRegister, table: string, key: readonly string[]): Problem[] {
  const first = new Map<string, NamedRow>();
  return soundRows(register, table).flatMap((row) => {
    const text = keyOf(row.file, row.row);
    const isKnown = isSound(row.file) && hasKey(row.file);
    if (!isKnown || key.every((column) => row.get(column) === '')) return [];
    const before = first.get(text);
    if (before === undefined) {
      first.set(text, row);
      return [];
    }
    const what = key.length === 1 ? (key[0] ?? '') : `key (${key.join(', ')})`;
    const found = `duplicate ${what} ${quoted(text)}, also on line ${before.row.line}`;
    const todo = key.length === 1 ? 'give one of them another' : 'keep one of the two rows';
    return problemAt(row, key[0] ?? '', found, todo);
  });
}
