import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundRows } from './sound-rows.ts';

/** Notices a revocation that does not say what was taken back. */
export const revokedPredicate: Check = {
  id: 'revoked-predicate',
  say: 'A revocation names the predicate that was revoked.',
  run: (register) =>
    soundRows(register, 'events')
      .filter((row) => row.get('event') === 'revoked' && row.file.header.includes('predicate'))
      .filter((row) => row.get('predicate') === '')
      .map((row) =>
        problemAt(
          row,
          'predicate',
          `missing predicate that ${quoted(row.get('unit'))} lost`,
          'write "WBK" or "WBBM"',
        ),
      ),
};
