import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import type { PictureJob } from './draw-pictures.ts';
import { rasterise } from './rasterise.ts';

// Draws one picture after another, as they are handed over; says the path when it is done.
parentPort?.on('message', ({ svg, png, zoom }: PictureJob) => {
  try {
    const bytes = rasterise(readFileSync(svg, 'utf8'), zoom);
    // In one move: a build that is stopped must not leave half a picture in the store.
    writeFileSync(`${png}.part`, bytes);
    renameSync(`${png}.part`, png);
    parentPort?.postMessage({ png });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ png, problem: `${svg}: ${reason}` });
  }
});
