/** How many tests of a run passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Counts the tests of Vitest's JSON report; a file that could not even begin is one failure, and so
 * is a run that ended badly without saying why, or wrote no report.
 */
export function vitestCounts(report: string | undefined, code: number): Counts {
  if (report === undefined) return { passed: 0, failed: 1 };
  const run: VitestReport = JSON.parse(report);
  const empty = run.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(isSound),
  );
  const failed = run.numFailedTests + empty.length;
  return { passed: run.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

function isSound(test: { readonly status: string }): boolean {
  return test.status !== 'failed';
}
