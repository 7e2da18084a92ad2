import type { NamedRow } from '../raw-register.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundRows } from './sound-rows.ts';

/** Notices versions that do not rise from line to line, or whose dates fall. */
export const releaseOrder: Check = {
  id: 'release-order',
  say: 'Versions rise from line to line and their dates do not fall: the newest is the last.',
  run: (register) => {
    const rows = soundRows(register, 'releases').filter((row) => row.get('version') !== '');
    return rows.flatMap((row, index) => {
      const before = rows[index - 1];
      if (before === undefined) return [];
      const column = isOlder(row, before) ? 'version' : isEarlier(row, before) ? 'date' : undefined;
      if (column === undefined) return [];
      return problemAt(
        row,
        column,
        `${quoted(row.get(column))} contradicts ${quoted(before.get(column))} on the line above`,
        'write the newest version on the last line',
      );
    });
  },
};

function isOlder(row: NamedRow, before: NamedRow): boolean {
  const [year = 0, count = 0] = row.get('version').split('.').map(Number);
  const [lastYear = 0, lastCount = 0] = before.get('version').split('.').map(Number);
  return year < lastYear || (year === lastYear && count < lastCount);
}

function isEarlier(row: NamedRow, before: NamedRow): boolean {
  return row.get('date') < before.get('date');
}
