import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal digits, as `sha256sum` prints it. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
