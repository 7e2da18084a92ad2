import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a finished folder in the place of another by renaming: whoever looks sees the old one or the
 * new one, never half of each. Both must be on one disk.
 */
export function replaceFolder(next: string, target: string): void {
  const last = `${next}-last`;
  mkdirSync(dirname(target), { recursive: true });
  const hadOne = existsSync(target);
  if (hadOne) renameSync(target, last);
  try {
    renameSync(next, target);
  } catch (error) {
    if (hadOne) renameSync(last, target);
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}
