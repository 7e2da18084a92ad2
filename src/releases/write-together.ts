import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes texts below a folder so that all of them are there or none: first beside their places, then by
 * renaming; the last one is renamed last, so a reader that waits for it finds the others.
 */
export function writeTogether(
  folder: string,
  files: readonly { readonly path: string; readonly text: string }[],
): void {
  const parts = files.map(({ path, text }) => {
    const place = join(folder, path);
    return { place, next: `${place}.next`, text };
  });
  try {
    for (const { next, text } of parts) {
      mkdirSync(dirname(next), { recursive: true });
      writeFileSync(next, text);
    }
    for (const { next, place } of parts) renameSync(next, place);
  } finally {
    for (const { next } of parts) rmSync(next, { force: true });
  }
}
