import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { correctRegister } from '../register/correct.ts';
import { formatProblem } from '../register/problem.ts';
import { readRegister } from '../register/read-register.ts';
import { runChecks } from '../register/run-checks.ts';
import { typeRegister } from '../register/type-register.ts';
import { releaseHistory } from '../releases/release-history.ts';
import { siteTotals } from '../totals/site-totals.ts';
import { canonicalJson } from './canonical-json.ts';
import { hashInputs } from './hash-inputs.ts';
import { storedTables } from './stored-tables.ts';

/** What a build of the data was made from and how much it holds. */
export interface Manifest {
  /** SHA-256 over the path and text of every input file, and the codes of places. */
  readonly inputs: string;
  /** Newest version of the data, from releases.csv. */
  readonly version: string;
  readonly awards: number;
  readonly units: number;
  readonly sources: number;
}

/**
 * Writes the checked, corrected and added-up register of a folder as JSON with sorted keys; on any
 * problem it throws all of them, one a line, and leaves what stood in the target.
 */
export function buildDerived(folder: string, target: string): Manifest {
  const raw = readRegister(folder);
  const problems = runChecks(raw);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const corrected = correctRegister(raw);
  const register = typeRegister(corrected);
  const history = releaseHistory(raw);
  const manifest: Manifest = {
    inputs: hashInputs(raw),
    version: register.releases.at(-1)?.version ?? '',
    awards: register.awards.length,
    units: register.units.length,
    sources: register.sources.length,
  };
  const next = `${target}.next`;
  const last = `${target}.last`;
  rmSync(next, { recursive: true, force: true });
  rmSync(last, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  writeFileSync(join(next, 'register.json'), canonicalJson(register));
  writeFileSync(join(next, 'totals.json'), canonicalJson(siteTotals(register)));
  writeFileSync(join(next, 'stored.json'), canonicalJson(storedTables(corrected, history)));
  writeFileSync(join(next, 'changes.json'), canonicalJson(history));
  writeFileSync(join(next, 'manifest.json'), canonicalJson(manifest, 2));
  // Two renames on one disk: a build that fails before this line changes nothing.
  if (existsSync(target)) renameSync(target, last);
  renameSync(next, target);
  rmSync(last, { recursive: true, force: true });
  return manifest;
}
