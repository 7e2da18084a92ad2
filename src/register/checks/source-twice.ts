import type { NamedRow } from '../raw-register.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundRows } from './sound-rows.ts';

/** Notices one page entered as two sources: a fact would seem better supported than it is. */
export const sourceTwice: Check = {
  id: 'source-twice',
  say: 'No two sources have one address.',
  run: (register) => {
    const first = new Map<string, NamedRow>();
    return soundRows(register, 'sources').flatMap((row) => {
      const url = row.get('url');
      const before = first.get(url) ?? row;
      first.set(url, before);
      if (url === '' || before === row) return [];
      return problemAt(
        row,
        'url',
        `duplicate address ${quoted(url)}, also of ${quoted(before.get('id'))} on line ${before.row.line}`,
        'keep one of the two and its id in every table',
      );
    });
  },
};
