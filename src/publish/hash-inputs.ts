import { createHash } from 'node:crypto';
import type { RawRegister } from '../register/raw-register.ts';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 over the path and text of every input file, and the codes of places. */
export function hashInputs({ files, provinces, cities }: RawRegister): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.path}\n${file.text}\n`);
  hash.update(canonicalJson([[...provinces.values()], [...cities.values()]]));
  return hash.digest('hex');
}
