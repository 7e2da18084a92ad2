// `npm run bench [-- --times 10] [-- --only search|parquet]`: what the search, a million awards as
// Parquet and the site weigh, what they take and what it costs to build. It counts and compares and asserts nothing about time; only two
// builds that differ make it fail.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchSearch } from '../src/bench/bench-search.ts';
import { bareProject, copyProject, writeFiles } from '../src/bench/copy-project.ts';
import { fictionalRegister } from '../src/bench/fictional-register.ts';
import { differingFiles, fileHashes } from '../src/bench/folder-hash.ts';
import { measureParquet } from '../src/bench/measure-parquet.ts';
import { panMap } from '../src/bench/pan-map.ts';
import { parquetLine } from '../src/bench/parquet-line.ts';
import { searchLines } from '../src/bench/search-lines.ts';
import { weighTemplates } from '../src/bench/weigh-templates.ts';
import { dataFolder } from '../src/register/data-folder.ts';
import { readRegister } from '../src/register/read-register.ts';
import { siteAddress } from '../src/server/site-address.ts';
import { openBuiltSite } from '../src/site-check/open-built-site.ts';
import { step } from './progress.ts';
import { packageFile, runNode } from './run-node.ts';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '10' }, only: { type: 'string' } },
});
const times = Number(values.times);
const AWARDS = 1_000_000;
const folders: string[] = [];
const kept = (folder: string) => {
  folders.push(folder);
  return folder;
};

interface Cost {
  readonly pages: number;
  readonly seconds: number;
}
const perPage = ({ pages, seconds }: Cost) => seconds / pages;
const said = (cost: Cost) => `${cost.pages} pages, ${(1 / perPage(cost)).toFixed(0)} a second`;

async function cost(args: readonly string[], cwd: string, env: Record<string, string> = {}) {
  const started = performance.now();
  const { code, output } = await runNode(args, { cwd, env });
  if (code !== 0) throw new Error(output);
  const seconds = (performance.now() - started) / 1000;
  return { pages: Number(/(\d+) page(?:s|\(s\) built)/.exec(output)?.[1] ?? 0), seconds };
}

/** Builds a copy of this project into its own `dist`. */
function buildCopy(folder: string, data = dataFolder()): Promise<Cost> {
  const env = { DATA_DIR: data, DIST_DIR: join(folder, 'dist') };
  return cost([join(folder, 'scripts', 'build-site.ts')], folder, env);
}

async function measureSearches(): Promise<void> {
  for await (const bench of benchSearch()) for (const line of searchLines(bench)) console.log(line);
}

async function buildSites(): Promise<void> {
  const [one, other] = [kept(copyProject()), kept(copyProject())];
  const first = await step('First build', () => buildCopy(one), said);
  await step('Second build, elsewhere', () => buildCopy(other), said);
  const differing = differingFiles(join(one, 'dist'), join(other, 'dist'));
  const files = fileHashes(join(one, 'dist')).size;
  console.log(`Identical: ${files - differing.length} of ${files} files`);
  for (const file of differing) console.error(`${file}: its bytes differ between two builds`);
  if (differing.length > 0) process.exitCode = 1;

  const bare = kept(bareProject(first.pages));
  const least = await step(
    'Bare pages',
    () => cost([packageFile('astro/bin/astro.mjs'), 'build'], bare),
    said,
  );
  console.log(`A page costs ${(perPage(first) / perPage(least)).toFixed(1)} times a bare one`);

  const site = openBuiltSite(join(one, 'dist'), siteAddress());
  for (const { template, pages, bytes, budget, heaviest } of await weighTemplates(site))
    console.log(`${template}: ${pages} pages, at most ${bytes} of ${budget} bytes (${heaviest})`);

  const data = join(other, 'khayal');
  const cities = [...readRegister(dataFolder()).cities.values()];
  writeFiles(data, Object.fromEntries(fictionalRegister(times, cities)));
  const large = await step(`${times} times the register`, () => buildCopy(other, data), said);
  console.log(
    `A page costs ${(perPage(large) / perPage(first)).toFixed(1)} times what it does now`,
  );
  for (const pan of await panMap(join(other, 'dist'), siteAddress().base)) {
    const share = Math.round((100 * pan.frames) / pan.expected);
    console.log(
      `Map with ${pan.marks} marks while it is dragged: ${share} % of 60 frames a second`,
    );
  }
}

try {
  const { only } = values;
  if (only !== undefined && only !== 'search' && only !== 'parquet')
    throw new Error(`--only: invalid "${only}": write \`search\` or \`parquet\`, or leave it out`);
  // First, since the most memory it ever held is that of the whole process.
  if (only !== 'search') console.log(parquetLine(await measureParquet(AWARDS)));
  if (only !== 'parquet') await measureSearches();
  if (only === undefined) await buildSites();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
