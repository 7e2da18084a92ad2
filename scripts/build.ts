import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buildDerived } from '../src/publish/build-derived.ts';
import { dataFolder } from '../src/register/data-folder.ts';
import { replaceFolder } from '../src/server/replace-folder.ts';
import { step } from './progress.ts';
import { packageFile, ROOT, runNode } from './run-node.ts';

/**
 * Builds the data, then every page, and puts the site in its place in one move: a build that fails
 * leaves the last one standing and throws with what was printed.
 */
export async function build(dist: string): Promise<void> {
  await step(
    'Data',
    () => buildDerived(dataFolder(), join(ROOT, 'src', 'derived')),
    (manifest) => `${manifest.awards} awards, ${manifest.units} units, ${manifest.sources} sources`,
  );
  // On the same disk as the target, so that the move at the end is a renaming.
  const next = join(dirname(dist), '.cache', `${basename(dist)}-${process.pid}`);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  try {
    await step(
      'Pages',
      (say) => buildPages(next, say),
      (pages) => `${pages} pages`,
    );
    replaceFolder(next, dist);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

async function buildPages(folder: string, say: (detail: string) => void): Promise<number> {
  let pages = 0;
  const { code, output } = await runNode(
    [packageFile('astro/bin/astro.mjs'), 'build', '--outDir', folder],
    {
      onOutput: (text) => {
        pages += text.match(/\/index\.html/g)?.length ?? 0;
        say(`${pages} pages`);
      },
    },
  );
  if (code !== 0) throw new Error(`${output.trimEnd()}\nAstro failed: the last build stays`);
  return Number(/(\d+) page\(s\) built/.exec(output)?.[1] ?? pages);
}
