import type { Check } from './check.ts';
import { quoted } from './quoted.ts';
import { isEven, isSound } from './sound-rows.ts';

/** Notices lines with more or fewer cells than the header. */
export const raggedRow: Check = {
  id: 'ragged-row',
  say: 'Every line has as many cells as the header.',
  run: (register) =>
    register.files.filter(isSound).flatMap((file) =>
      file.rows
        .filter((row) => !isEven(file, row))
        .map((row) => ({
          file: file.path,
          line: row.line,
          column: '',
          found: `invalid line ${quoted(row.cells.join(','))}, ${row.cells.length} cells under ${file.header.length} columns`,
          todo:
            row.cells.length > file.header.length
              ? 'put quotes around a cell that holds a comma'
              : 'add the commas of its empty cells',
        })),
    ),
};
