import { sha256 } from './sha256.ts';

/** Paths and hashes as `sha256sum -c` reads them, sorted by path. */
export function hashList(files: Iterable<readonly [path: string, bytes: Uint8Array]>): string {
  return [...files]
    .map(([path, bytes]) => [path, sha256(bytes)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join('');
}
