// Reads the register, checks it, adds it up and writes src/derived/ in one move.
import { fileURLToPath } from 'node:url';
import { buildDerived } from '../src/publish/build-derived.ts';
import { dataFolder } from '../src/register/data-folder.ts';
import { step } from './progress.ts';

const target = fileURLToPath(new URL('../src/derived', import.meta.url));

try {
  await step(
    'Data',
    () => buildDerived(dataFolder(), target),
    (manifest) => `${manifest.awards} awards, ${manifest.units} units, ${manifest.sources} sources`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
