import type { Problem } from '../problem.ts';
import type { NamedRow } from '../raw-register.ts';

/** A problem of one cell of a row, or of the whole row where the column is empty. */
export function problemAt(
  { file, row }: Pick<NamedRow, 'file' | 'row'>,
  column: string,
  found: string,
  todo: string,
): Problem {
  return { file: file.path, line: row.line, column, found, todo };
}
