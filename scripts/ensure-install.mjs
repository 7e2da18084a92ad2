// Runs before `npm start`, `npm test` and `npm run check`, on whatever Node the machine has (20 or
// newer), so it is plain JavaScript and imports nothing that must be installed first.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.lock-hash';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

if (installed !== lock) {
  console.log('Installing what package-lock.json names (the first time takes a minute or two) ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status === 0) writeFileSync(stamp, lock);
  process.exitCode = result.status ?? 1;
}
