import { execFileSync } from 'node:child_process';
import { readRawFile } from '../register/raw-file.ts';
import type { RawRegister } from '../register/raw-register.ts';

/** A data folder as the last commit holds it; codes of places are those of the register given. */
export function readCommitted(folder: string, register: RawRegister): RawRegister {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: 2 ** 28,
    });
  const below = git('rev-parse', '--show-prefix').trim();
  const paths = git('ls-tree', '-r', '-z', '--name-only', 'HEAD', '.')
    .split('\0')
    .filter((path) => path.endsWith('.csv') && !path.startsWith('geo/'));
  const files = paths.map((path) => readRawFile(path, git('show', `HEAD:${below}${path}`)));
  return { ...register, files };
}
