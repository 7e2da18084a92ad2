import type { Problem } from '../problem.ts';
import type { RawFile } from '../raw-file.ts';
import type { Check } from './check.ts';
import { quoted } from './quoted.ts';

/** Notices bytes that are no UTF-8: the reader makes each U+FFFD, which no real name holds. */
export const invalidUtf8: Check = {
  id: 'invalid-utf8',
  say: 'Every file is UTF-8.',
  run: (register) => register.files.flatMap(brokenLines),
};

function brokenLines(file: RawFile): Problem[] {
  const problems = file.text.split(/\r\n?|\n/).flatMap((text, index) => {
    const at = text.search(/[\uFFFD\0]/);
    if (at < 0) return [];
    return {
      file: file.path,
      line: index + 1,
      column: '',
      found: `invalid UTF-8 at ${quoted(text.slice(Math.max(0, at - 20), at + 10))}`,
      todo: 'save the file as UTF-8 and write the letter again',
    };
  });
  // UTF-16 breaks every line in the same way.
  return file.text.includes('\0') ? problems.slice(0, 1) : problems;
}
