import { expect, test } from 'vitest';
import { fixtureRegister } from '../register/fixture/fixture-register.ts';
import { formatProblem } from '../register/problem.ts';
import { readRawFile } from '../register/raw-file.ts';
import { rowsOf } from '../register/raw-register.ts';
import { runChecks } from '../register/run-checks.ts';
import { fictionalRegister } from './fictional-register.ts';

test('an invented register of any size is sound, and the same each time', () => {
  const real = fixtureRegister();
  const texts = fictionalRegister(2, [...real.cities.values()]);
  const files = [...texts].map(([path, text]) => readRawFile(path, text));
  const register = { ...real, files };
  expect(runChecks(register).map(formatProblem)).toEqual([]);
  expect(rowsOf(register, 'units').length).toBe(640);
  expect(rowsOf(register, 'awards').length).toBe(768);
  expect(fictionalRegister(2, [...real.cities.values()])).toEqual(texts);
});
