import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundRows } from './sound-rows.ts';

/** Notices a value that was not preferred without a reason. */
export const unexplainedSide: Check = {
  id: 'unexplained-side',
  say: 'A value that is not preferred says why in its note.',
  run: (register) =>
    soundRows(register, 'official-totals')
      .filter((row) => row.get('preferred') === 'no' && row.file.header.includes('note'))
      .filter((row) => row.get('note') === '' && row.get('note_en') === '')
      .map((row) =>
        problemAt(
          row,
          'note',
          `missing reason why ${quoted(row.get('value'))} is not preferred`,
          'say it in note and note_en',
        ),
      ),
};
