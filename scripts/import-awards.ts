// `npm run import -- FILE.csv --year 2024 --source ID [--write]`: matches a list of awards with the
// register and says what it would add; writes it only when asked to and when every check passes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { IMPORT_COLUMNS, planImport } from '../src/import/plan-import.ts';
import { dataFolder } from '../src/register/data-folder.ts';
import { readRegister } from '../src/register/read-register.ts';

const USAGE = `npm run import -- FILE.csv --year 2024 --source ID [--write]
The file has the columns unit, predicate and institution, and may have ${IMPORT_COLUMNS.slice(3).join(', ')}.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    year: { type: 'string' },
    source: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
const { year, source, write } = values;

if (file === undefined || year === undefined || source === undefined || !/^\d{4}$/.test(year)) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const folder = dataFolder();
  const plan = planImport(readRegister(folder), readFileSync(file, 'utf8'), { year, source });
  for (const line of plan.lines) console.log(line);
  for (const problem of plan.problems) console.error(problem);
  if (plan.problems.length > 0) {
    console.error('Nothing was written: correct the file or the register first');
    process.exitCode = 1;
  } else if (write) {
    for (const each of plan.files) writeFileSync(join(folder, each.path), each.text);
    console.log(`Written: ${plan.files.map((each) => each.path).join(', ')}`);
  } else console.log('Nothing was written: add --write to write it');
}
