import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { soundRows } from './sound-rows.ts';

/** Notices a source without an address that a reader could not look up in a library either. */
export const unnamedSource: Check = {
  id: 'unnamed-source',
  say: 'A source without an address has publisher, title and date.',
  run: (register) =>
    soundRows(register, 'sources')
      .filter(
        (row) => row.file.header.includes('url') && row.get('url') === '' && row.get('id') !== '',
      )
      .flatMap((row) => {
        // A missing publisher is named by `empty-cell`, address or not.
        const missing = ['title', 'published'].filter(
          (column) => row.file.header.includes(column) && row.get(column) === '',
        );
        return missing.map((column) =>
          problemAt(
            row,
            column,
            `missing ${column} of a source without url`,
            'write the address, or publisher, title and published',
          ),
        );
      }),
};
