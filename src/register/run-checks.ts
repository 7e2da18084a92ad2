import { FACT_CHECKS, FORM_CHECKS, SHAPE_CHECKS } from './checks/index.ts';
import type { Correction } from './correct.ts';
import { correctionsOf, correctRegister, unmatchedCorrections } from './correct.ts';
import type { Problem } from './problem.ts';
import { compareProblems } from './problem.ts';
import type { RawRegister } from './raw-register.ts';

/**
 * Every problem of a register, in the order a reader walks the files. How files are written is looked
 * at as they stand; what they say is looked at after corrections.csv, as readers will see it.
 */
export function runChecks(register: RawRegister): Problem[] {
  const written = [...SHAPE_CHECKS, ...FORM_CHECKS].flatMap((check) => check.run(register));
  const isCorrected = unmatchedCorrections(register).length === 0;
  const facts = isCorrected ? correctRegister(register) : register;
  const corrections = isCorrected ? correctionsOf(register) : [];
  const said = FACT_CHECKS.flatMap((check) => check.run(facts));
  const placed = said.map((problem) => atCorrection(problem, corrections));
  return [...written, ...placed].sort(compareProblems);
}

/** A problem of a cell that was corrected is a problem of the correction. */
function atCorrection(problem: Problem, corrections: readonly Correction[]): Problem {
  const by = corrections.find(
    ({ file, row, column }) =>
      file.path === problem.file && row.line === problem.line && column === problem.column,
  )?.by;
  if (by === undefined) return problem;
  return { ...problem, file: by.file.path, line: by.row.line, column: 'now' };
}
