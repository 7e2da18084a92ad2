import { expect, test } from 'vitest';
import { vitestCounts } from './vitest-counts.ts';

const report = (passed: number, failed: number, files: readonly (readonly string[])[]) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    testResults: files.map(([status, ...tests]) => ({
      status,
      assertionResults: tests.map((each) => ({ status: each })),
    })),
  });

test('tests are counted as Vitest counts them', () => {
  const text = report(2, 1, [
    ['passed', 'passed'],
    ['failed', 'passed', 'failed'],
  ]);
  expect(vitestCounts(text, 1)).toEqual({ passed: 2, failed: 1 });
});

test('a file that could not begin is a failure', () => {
  expect(vitestCounts(report(1, 0, [['passed', 'passed'], ['failed']]), 1)).toEqual({
    passed: 1,
    failed: 1,
  });
});

test('a run that ended badly is never green', () => {
  expect(vitestCounts(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  expect(vitestCounts(report(1, 0, [['passed', 'passed']]), 1)).toEqual({ passed: 1, failed: 1 });
});
