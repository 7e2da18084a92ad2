import { INSTITUTION_KINDS, KIND_GROUPS } from '../vocabulary.ts';
import type { Check } from './check.ts';
import { nearest } from './nearest.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { knownIds } from './reference.ts';
import { soundRows } from './sound-rows.ts';

const KINDS: ReadonlySet<string> = new Set([...INSTITUTION_KINDS, ...KIND_GROUPS]);

/** Notices an official figure about nobody, or about somebody its scope does not allow. */
export const unknownSubject: Check = {
  id: 'unknown-subject',
  say: 'An official figure is of nobody (national), a kind, an institution, or a part in words.',
  run: (register) => {
    const institutions = knownIds(register, 'institutions');
    return soundRows(register, 'official-totals').flatMap((row) => {
      if (!row.file.header.includes('of')) return [];
      const wrong = wrongSubject(row.get('scope'), row.get('of'), institutions);
      return wrong === undefined ? [] : problemAt(row, 'of', wrong.found, wrong.todo);
    });
  },
};

function wrongSubject(scope: string, of: string, institutions: ReadonlySet<string> | undefined) {
  if (scope === 'national') {
    const found = `invalid subject ${quoted(of)} of a national figure`;
    return of === '' ? undefined : { found, todo: 'leave it empty, or correct the scope' };
  }
  if (scope === 'part') {
    const todo = 'name the part, as in "Direktorat Jenderal Pajak"';
    return of === '' ? { found: 'missing name of the part', todo } : undefined;
  }
  const known = scope === 'kind' ? KINDS : scope === 'institution' ? institutions : undefined;
  if (known === undefined || known.has(of)) return undefined;
  if (of === '') return { found: `missing ${scope}`, todo: 'write which one the figure is of' };
  const todo = `write "${nearest(of, known) ?? ''}" or another ${scope}, or correct the scope`;
  return { found: `unknown ${scope} ${quoted(of)}`, todo };
}
