/** One thing wrong with the data: where, in which column, what was found, what to do about it. */
export interface Problem {
  /** Path below the data folder. */
  readonly file: string;
  /** Line of the file, the header being 1. */
  readonly line: number;
  /** Name of the column, or empty where the whole line is meant. */
  readonly column: string;
  readonly found: string;
  readonly todo: string;
}

/** Prints a problem as `file:line column: what was found: what to do`. */
export function formatProblem(problem: Problem): string {
  const where = `${problem.file}:${problem.line}${problem.column === '' ? '' : ` ${problem.column}`}`;
  return `${where}: ${problem.found}: ${problem.todo}`;
}

/** Orders problems as a reader walks the files: by file, line, column, then text. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  const left = formatProblem(a);
  const right = formatProblem(b);
  return left < right ? -1 : left > right ? 1 : 0;
}
