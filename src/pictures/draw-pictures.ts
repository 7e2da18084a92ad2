import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { pictureKey } from './picture-key.ts';

/** An SVG file, where its PNG goes, and how many pixels one of its units gets. */
export interface PictureJob {
  readonly svg: string;
  readonly png: string;
  readonly zoom: number;
}

/** How many pictures were drawn, and how many were in the store already. */
export interface PictureCounts {
  readonly drawn: number;
  readonly kept: number;
}

/**
 * Draws the PNG of every SVG, on all cores; a picture that was drawn before is taken from the store,
 * a folder of pictures by content. Throws with every SVG that could not be drawn.
 */
export async function drawPictures(
  jobs: readonly PictureJob[],
  store: string,
  say: (detail: string) => void = () => {},
): Promise<PictureCounts> {
  mkdirSync(store, { recursive: true });
  const stored = jobs.map((job) => {
    const file = join(store, `${pictureKey(readFileSync(job.svg, 'utf8'), job.zoom)}.png`);
    return { ...job, file };
  });
  const missing = new Map(
    stored.filter(({ file }) => !existsSync(file)).map((job) => [job.file, job]),
  );
  const queue = [...missing.values()].map(({ svg, zoom, file }) => ({ svg, zoom, png: file }));
  const problems: string[] = [];
  let done = 0;
  const workers = Math.min(availableParallelism(), queue.length);
  await Promise.all(
    Array.from({ length: workers }, () =>
      work(queue, (problem) => {
        if (problem !== undefined) problems.push(problem);
        say(`${++done} of ${missing.size}`);
      }),
    ),
  );
  if (problems.length > 0) throw new Error(problems.sort().join('\n'));
  for (const { file, png } of stored) copyFileSync(file, png);
  return { drawn: missing.size, kept: jobs.length - missing.size };
}

/** Keeps one worker busy until the queue is empty. */
function work(queue: PictureJob[], onDone: (problem?: string) => void): Promise<void> {
  const worker = new Worker(new URL('./picture-worker.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const job = queue.shift();
      if (job === undefined) worker.terminate().then(() => resolve(), reject);
      else worker.postMessage(job);
    };
    worker.on('message', ({ problem }: { problem?: string }) => {
      onDone(problem);
      next();
    });
    worker.on('error', reject);
    next();
  });
}
