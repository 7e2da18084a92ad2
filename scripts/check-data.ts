// `npm run check`: prints every problem of the register and fails if there is one; writes nothing.
import { join, relative } from 'node:path';
import { dataFolder } from '../src/register/data-folder.ts';
import type { Problem } from '../src/register/problem.ts';
import { formatProblem } from '../src/register/problem.ts';
import { rowsOf } from '../src/register/raw-register.ts';
import { readRegister } from '../src/register/read-register.ts';
import { runChecks } from '../src/register/run-checks.ts';

const folder = dataFolder();
const register = readRegister(folder);
const problems = runChecks(register);

for (const problem of problems) {
  console.error(formatProblem(problem));
  if (process.env.GITHUB_ACTIONS !== undefined) console.log(annotation(problem));
}
if (problems.length > 0) {
  const files = new Set(problems.map((problem) => problem.file)).size;
  console.error(`${count(problems.length, 'problem')} in ${count(files, 'file')}`);
  process.exitCode = 1;
} else {
  const rows = (table: string) => rowsOf(register, table).length;
  console.log(
    `No problems: ${count(rows('awards'), 'award')}, ${count(rows('units'), 'unit')}, ` +
      `${count(rows('official-totals'), 'figure')}, ${count(rows('sources'), 'source')}`,
  );
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

/** The line GitHub turns into a note beside the changed line of a pull request. */
function annotation(problem: Problem): string {
  const path = relative(process.cwd(), join(folder, problem.file));
  const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\n', '%0A');
  const place = escaped(path).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::error file=${place},line=${problem.line}::${escaped(formatProblem(problem))}`;
}
