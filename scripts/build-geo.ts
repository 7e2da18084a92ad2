/**
 * Makes the files of data/geo again from npm packages at pinned versions, in a temporary folder, and
 * from data/geo/seat-crosswalk.csv, which people write and which is only sorted here.
 * `--check` writes nothing and fails if the committed files differ; `--from FOLDER` takes packages
 * that are already installed there.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { geoFiles, withHashes } from '../src/geo/build/geo-files.ts';
import { checkPackages, installPackages } from '../src/geo/build/packages.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, from: { type: 'string' } } });
const target = join(import.meta.dirname, '..', 'data', 'geo');

const committed = (name: string) => {
  const path = join(target, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

function makeFiles(): Map<string, string> {
  const folder = values.from ?? mkdtempSync(join(tmpdir(), 'geo-'));
  try {
    if (!values.from) installPackages(folder);
    checkPackages(folder);
    return geoFiles(folder, committed('seat-crosswalk.csv'));
  } finally {
    if (!values.from) rmSync(folder, { recursive: true, force: true });
  }
}

const files = makeFiles();
files.set('README.md', withHashes(committed('README.md'), files));

const changed = [...files].filter(([name, text]) => text !== committed(name));
for (const [name, text] of changed) {
  if (!values.check) writeFileSync(join(target, name), text);
  console.log(
    `data/geo/${name}: ${values.check ? 'contradicts: run `npm run build:geo`' : 'written'}`,
  );
}
if (changed.length === 0)
  console.log(`data/geo: all ${files.size} files are as the packages give them`);
process.exitCode = values.check && changed.length > 0 ? 1 : 0;
