import { sha256 } from '../formats/sha256.ts';

/** A published file as a stranger can check it: its path below the folder, its size, its SHA-256 in hex. */
export interface DescribedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Measures a file by what is in it. */
export function describeFile(path: string, content: string | Uint8Array): DescribedFile {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  return { path, bytes, sha256: sha256(content) };
}
