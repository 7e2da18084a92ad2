/**
 * Prints one line a step with its count and seconds; in a terminal the step shows while it runs, with
 * what it says of itself. Time is only printed, never written to a file.
 */
export async function step<T>(
  name: string,
  work: (say: (detail: string) => void) => T | Promise<T>,
  count?: (result: T) => string,
): Promise<T> {
  const started = performance.now();
  const isLive = process.stdout.isTTY === true;
  const show = (text: string) => process.stdout.write(`${isLive ? '\r\u001B[K' : ''}${text}`);
  const seconds = () => `(${((performance.now() - started) / 1000).toFixed(1)} s)`;
  const say = (detail: string) => void (isLive && show(`${name} ... ${detail}`));
  if (isLive) show(`${name} ...`);
  try {
    const result = await work(say);
    show(`${name}${count === undefined ? '' : `: ${count(result)}`} ${seconds()}\n`);
    return result;
  } catch (error) {
    show(`${name}: failed ${seconds()}\n`);
    throw error;
  }
}
