import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundRows } from './sound-rows.ts';

/** Notices institutions that succeed themselves, at once or by way of others. */
export const successorCycle: Check = {
  id: 'successor-cycle',
  say: 'No institution is, at once or by way of others, its own successor.',
  run: (register) => {
    const rows = soundRows(register, 'institutions');
    const successors = new Map(
      rows.map((row) => [row.get('id'), row.get('successor').split(/[\s,;|]+/)]),
    );
    return rows.flatMap((row) => {
      const path = pathBack(row.get('id'), successors);
      if (path === undefined) return [];
      return problemAt(
        row,
        'successor',
        `invalid successor ${quoted(row.get('successor'))}, it leads back: ${path.join(' > ')}`,
        'name the institution that came later',
      );
    });
  },
};

/** The shortest way from an institution over its successors to itself. */
function pathBack(id: string, successors: ReadonlyMap<string, string[]>): string[] | undefined {
  const paths = [[id]];
  const seen = new Set<string>();
  for (const path of paths) {
    for (const next of successors.get(path.at(-1) ?? '') ?? []) {
      if (next === '') continue;
      if (next === id) return [...path, next];
      if (!seen.has(next)) paths.push([...path, next]);
      seen.add(next);
    }
  }
  return undefined;
}
