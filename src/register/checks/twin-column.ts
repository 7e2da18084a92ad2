import type { Check } from './check.ts';
import { quoted } from './quoted.ts';

/** Notices a name that stands twice in a header; CSV readers rename or drop the second silently. */
export const twinColumn: Check = {
  id: 'twin-column',
  say: 'No column stands twice in a header.',
  run: (register) =>
    register.files
      .filter((file) => file.table !== undefined)
      .flatMap((file) =>
        [...new Set(file.header)]
          .filter((name) => file.header.filter((other) => other === name).length > 1)
          .map((name) => ({
            file: file.path,
            line: 1,
            column: name.trim(),
            found: `duplicate column ${quoted(name)}`,
            todo: 'take one of them out, with its cells',
          })),
      ),
};
