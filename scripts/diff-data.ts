// `npm run diff [-- BEFORE [AFTER]]`: what differs between two data folders; without one, what the
// working tree changed since the last commit.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { compareRegisters } from '../src/diff/compare-registers.ts';
import { diffLines } from '../src/diff/diff-lines.ts';
import { movedTotals } from '../src/diff/moved-totals.ts';
import { readCommitted } from '../src/diff/read-commit.ts';
import { dataFolder } from '../src/register/data-folder.ts';
import type { RawRegister } from '../src/register/raw-register.ts';
import { readRegister } from '../src/register/read-register.ts';

const [beforeFolder, afterFolder = dataFolder()] = process.argv.slice(2);
const missing = [beforeFolder, afterFolder].find((each) => each !== undefined && !existsSync(each));

try {
  if (missing !== undefined)
    throw new Error(`${missing}: missing folder: name one with the tables of the register`);
  const after = readRegister(resolve(afterFolder));
  const before =
    beforeFolder === undefined
      ? committed(resolve(afterFolder), after)
      : readRegister(resolve(beforeFolder));
  console.log(diffLines(compareRegisters(before, after), movedTotals(before, after)).join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function committed(folder: string, after: RawRegister): RawRegister {
  try {
    return readCommitted(folder, after);
  } catch {
    throw new Error(`${folder}: unknown to git: name the folder to compare it with`);
  }
}
