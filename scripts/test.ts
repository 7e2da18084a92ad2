// `npm test`: runs every test there is, whatever fails on the way, and ends with `N passed, N failed`.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { step } from './progress.ts';
import { packageFile, ROOT, runNode } from './run-node.ts';
import type { Counts } from './vitest-counts.ts';
import { vitestCounts } from './vitest-counts.ts';

interface Outcome extends Counts {
  readonly output: string;
}

const VITEST = packageFile('vitest/vitest.mjs');
const reports = mkdtempSync(join(tmpdir(), 'peta-integritas-'));
const outcomes: Outcome[] = [];

async function run(name: string, work: (say: (detail: string) => void) => Promise<Outcome>) {
  const outcome = await step(name, work, ({ passed, failed }) =>
    failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`,
  );
  if (outcome.failed > 0) console.log(outcome.output.trimEnd());
  outcomes.push(outcome);
  return outcome.failed === 0;
}

/** One command after another as one test: it passes when all of them do. */
function commands(name: string, ...all: readonly (readonly string[])[]) {
  return run(name, async () => {
    const results = [];
    for (const args of all) results.push(await runNode(args));
    const failures = results.filter((result) => result.code !== 0);
    const output = failures.map((result) => result.output).join('');
    return { passed: failures.length === 0 ? 1 : 0, failed: failures.length === 0 ? 0 : 1, output };
  });
}

function vitest(name: string, project: string) {
  return run(name, async (say) => {
    const file = join(reports, `${project}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    let files = 0;
    const { code, output } = await runNode([VITEST, 'run', '--project', project, ...reporters], {
      onOutput: (text) => {
        files += text.match(/^ [✓❯] /gm)?.length ?? 0;
        say(`${files} files`);
      },
    });
    const report = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    return { ...vitestCounts(report, code), output };
  });
}

const notBuilt = async () => ({ passed: 0, failed: 1, output: 'Not run: the build failed' });

await commands('Lint', [
  packageFile('@biomejs/biome/bin/biome'),
  'ci',
  '--diagnostic-level=error',
  ROOT,
]);
await commands(
  'Types',
  [packageFile('astro/bin/astro.mjs'), 'check'],
  [packageFile('typescript/bin/tsc'), '--noEmit'],
);
await commands('Data', ['scripts/check-data.ts']);
await vitest('Unit tests', 'unit');
const isBuilt = await commands('Build', ['scripts/build-site.ts']);
// An older site says nothing about these pages: without a build its tests count as failed.
if (isBuilt) await commands('Built site', ['scripts/check-site.ts']);
else await run('Built site', notBuilt);
if (isBuilt) await vitest('Browser tests', 'site');
else await run('Browser tests', notBuilt);

rmSync(reports, { recursive: true, force: true });
const sum = (of: (outcome: Outcome) => number) =>
  outcomes.reduce((total, outcome) => total + of(outcome), 0);
const failed = sum((outcome) => outcome.failed);
console.log(`${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
