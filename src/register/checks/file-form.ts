import { csvText } from '../canonical.ts';
import type { Check } from './check.ts';
import { quoted } from './quoted.ts';
import { isEven, isSound } from './sound-rows.ts';

/** Notices what is left between a file and its one form: needless quotes, empty lines, its end. */
export const fileForm: Check = {
  id: 'file-form',
  say: 'A file is written in one way: quotes only where needed, no empty line, LF at its end.',
  run: (register) =>
    register.files.filter(isSound).flatMap((file) => {
      // A BOM, other line endings and uneven lines have rules of their own.
      if (file.header.length === 0 || file.rows.some((row) => !isEven(file, row))) return [];
      const text = file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
      const canonical = csvText([file.header, ...file.rows.map((row) => row.cells)]);
      if (text === canonical) return [];
      const { line, found } = firstDifference(text.split('\n'), canonical.split('\n'));
      return { file: file.path, line, column: '', found, todo: 'run `npm run fix`' };
    }),
};

function firstDifference(lines: readonly string[], canonical: readonly string[]) {
  const at = lines.findIndex((line, index) => line !== canonical[index]);
  if (at < 0) return { line: lines.length, found: 'missing line ending at the end of the file' };
  const text = lines[at] ?? '';
  return {
    line: at + 1,
    found: text === '' ? 'invalid empty line' : `invalid form ${quoted(text)}`,
  };
}
