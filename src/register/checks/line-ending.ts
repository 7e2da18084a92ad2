import type { Check } from './check.ts';

/** Notices line endings of Windows and of old Macs, once a file. */
export const lineEnding: Check = {
  id: 'line-ending',
  say: 'Lines end with LF alone.',
  run: (register) =>
    register.files.flatMap((file) => {
      const at = file.text.indexOf('\r');
      if (at < 0) return [];
      return {
        file: file.path,
        line: file.text.slice(0, at).split('\n').length,
        column: '',
        found: `invalid line ending "${file.text[at + 1] === '\n' ? 'CRLF' : 'CR'}"`,
        todo: 'save with Unix line endings (LF), or run `npm run fix`',
      };
    }),
};
