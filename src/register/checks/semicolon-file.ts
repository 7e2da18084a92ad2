import type { RawFile } from '../raw-file.ts';
import type { Check } from './check.ts';

/** The sign a file is separated with where that is not the comma. */
export function separatorOf(file: RawFile): ';' | '\t' | undefined {
  const [only, ...more] = file.header;
  if (only === undefined || more.length > 0) return undefined;
  return only.includes(';') ? ';' : only.includes('\t') ? '\t' : undefined;
}

/** Notices files that a spreadsheet with Indonesian settings has saved. */
export const semicolonFile: Check = {
  id: 'semicolon-file',
  say: 'Cells are separated by commas.',
  run: (register) =>
    register.files.flatMap((file) => {
      const separator = separatorOf(file);
      if (separator === undefined) return [];
      return {
        file: file.path,
        line: 1,
        column: '',
        found: `invalid separator "${separator === ';' ? ';' : '\\t'}"`,
        todo: 'save as CSV with commas (in a spreadsheet: choose the separator when saving)',
      };
    }),
};
