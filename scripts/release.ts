// `npm run release`: what changed since the last version. `npm run release -- 2026.2 --note "…"
// --note-en "…" [--date 2026-12-01]`: adds that version to releases.csv and keeps a snapshot of it, or
// says why not and writes nothing.
import { parseArgs } from 'node:util';
import { dataFolder } from '../src/register/data-folder.ts';
import { formatProblem } from '../src/register/problem.ts';
import { rowsOf } from '../src/register/raw-register.ts';
import { readRegister } from '../src/register/read-register.ts';
import { runChecks } from '../src/register/run-checks.ts';
import { changeLines, factCount } from '../src/releases/change-lines.ts';
import { planRelease } from '../src/releases/plan-release.ts';
import { releaseHistory } from '../src/releases/release-history.ts';
import { writeTogether } from '../src/releases/write-together.ts';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      note: { type: 'string', default: '' },
      'note-en': { type: 'string', default: '' },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  });
  const [version, ...others] = positionals;
  if (others.length > 0) throw new Error(`unknown "${others.join(' ')}": write notes in quotes`);
  if (version === undefined) sayUnreleased();
  else release(version, values.date, values.note, values['note-en']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function sayUnreleased(): void {
  const register = readRegister(dataFolder());
  const problems = runChecks(register);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const last = rowsOf(register, 'releases').at(-1)?.get('version') ?? '';
  const { unreleased } = releaseHistory(register);
  if (unreleased === null)
    throw new Error(
      last === ''
        ? 'releases.csv:1 version: missing version: name the first one'
        : `releases.csv:1 version: missing snapshot of ${last}: write it with \`npm run release -- ${last}\``,
    );
  for (const line of changeLines(unreleased)) console.log(line);
  console.log(`Unreleased changes since ${last}: ${factCount(unreleased)}`);
}

function release(version: string, date: string, note: string, noteEn: string): void {
  const folder = dataFolder();
  const plan = planRelease(readRegister(folder), { version, date, note, noteEn });
  if (plan.problems.length > 0)
    throw new Error([...plan.problems, 'Nothing was written'].join('\n'));
  writeTogether(folder, plan.files);
  for (const line of changeLines(plan.changes ?? [])) console.log(line);
  if (plan.since !== '')
    console.log(
      plan.changes === null
        ? `Version ${plan.since} has no snapshot, so what changed since is not known`
        : `Changes since ${plan.since}: ${factCount(plan.changes)}`,
    );
  console.log(`Written: ${plan.files.map(({ path }) => path).join(', ')}`);
}
