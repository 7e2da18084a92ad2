import type { RawFile, RawRow } from '../raw-file.ts';
import type { Check } from './check.ts';
import { quoted } from './quoted.ts';
import { separatorOf } from './semicolon-file.ts';

/** Notices quotes that swallow what follows, and cells of several lines, which are the same slip. */
export const lostQuote: Check = {
  id: 'lost-quote',
  say: 'Every quote that opens a cell closes it, and no cell runs over several lines.',
  run: (register) =>
    register.files
      .filter((file) => separatorOf(file) === undefined)
      .flatMap((file) =>
        linesOf(file).map((line) => ({
          file: file.path,
          line,
          column: '',
          found: `invalid quotes at ${quoted(atQuote(file, line))}`,
          todo: 'close the quote at the end of its cell, and double each quote inside it',
        })),
      ),
};

/** The line from a little before its first quote on. */
function atQuote(file: RawFile, line: number): string {
  const text = file.text.split(/\r\n?|\n/)[line - 1] ?? '';
  return text.slice(Math.max(0, text.indexOf('"') - 20));
}

function linesOf(file: RawFile): number[] {
  const lines = new Set(file.brokenQuotes);
  for (const row of file.rows) if (isLong(row)) lines.add(row.line);
  return [...lines].sort((a, b) => a - b);
}

function isLong(row: RawRow): boolean {
  return row.cells.some((cell) => cell.includes('\n'));
}
