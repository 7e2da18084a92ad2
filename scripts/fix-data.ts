// `npm run fix`: writes every file of the register in its one form, and changes no fact.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalText } from '../src/register/canonical.ts';
import { SHAPE_CHECKS } from '../src/register/checks/index.ts';
import { dataFolder } from '../src/register/data-folder.ts';
import { compareProblems, formatProblem } from '../src/register/problem.ts';
import { readRegister } from '../src/register/read-register.ts';

const folder = dataFolder();
const register = readRegister(folder);
const unsafe = SHAPE_CHECKS.flatMap((check) => check.run(register)).sort(compareProblems);

if (unsafe.length > 0) {
  for (const problem of unsafe) console.error(formatProblem(problem));
  console.error('Nothing was written: correct these lines by hand first');
  process.exitCode = 1;
} else {
  const changed = register.files.filter((file) => file.text !== canonicalText(file));
  for (const file of changed) {
    writeFileSync(join(folder, file.path), canonicalText(file));
    console.log(`wrote ${file.path}`);
  }
  console.log(changed.length === 0 ? 'Nothing to fix' : `${changed.length} files rewritten`);
}
