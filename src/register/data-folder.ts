import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the register: the one `DATA_DIR` names, or else `data/` of this repository. */
export function dataFolder(): string {
  const named = process.env.DATA_DIR;
  if (named === undefined || named === '') {
    return fileURLToPath(new URL('../../data', import.meta.url));
  }
  const folder = resolve(named);
  // An empty register would be reported as fourteen missing files, and the slip in the path as none.
  if (!existsSync(folder))
    throw new Error(`missing folder "${folder}" of DATA_DIR: name a folder that holds a register`);
  return folder;
}
