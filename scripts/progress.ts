/**
 * Prints one line a step with its count and seconds; in a terminal the step shows while it runs.
 * Time is only printed, never written to a file.
 */
export async function step<T>(
  name: string,
  work: () => T | Promise<T>,
  count?: (result: T) => string,
): Promise<T> {
  const started = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`${name} ...`);
  const result = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counted = count === undefined ? '' : `: ${count(result)}`;
  process.stdout.write(`${process.stdout.isTTY ? '\r' : ''}${name}${counted} (${seconds} s)\n`);
  return result;
}
