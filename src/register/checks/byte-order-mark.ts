import type { Check } from './check.ts';

/** Notices the invisible mark that some spreadsheets put before the header. */
export const byteOrderMark: Check = {
  id: 'byte-order-mark',
  say: 'No file begins with a byte order mark.',
  run: (register) =>
    register.files
      .filter((file) => file.text.startsWith('\uFEFF'))
      .map((file) => ({
        file: file.path,
        line: 1,
        column: '',
        found: 'invalid byte order mark "\\ufeff" before the header',
        todo: 'save as UTF-8 without BOM, or run `npm run fix`',
      })),
};
