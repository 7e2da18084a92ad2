import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../site-check/open-built-site.ts';

/** The SHA-256 of every file below a folder, by path. */
export function fileHashes(folder: string): Map<string, string> {
  return new Map(
    filesBelow(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** The paths whose bytes differ between two folders, or that only one of them has. */
export function differingFiles(one: string, other: string): string[] {
  const [left, right] = [fileHashes(one), fileHashes(other)];
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((file) => left.get(file) !== right.get(file))
    .sort();
}
