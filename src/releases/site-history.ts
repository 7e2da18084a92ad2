import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseHistory } from './release-history.ts';

/** The history of the data as the last build of the data wrote it; read once, from the disk like site-data. */
export const history: ReleaseHistory = JSON.parse(
  readFileSync(join(process.cwd(), 'src/derived/changes.json'), 'utf8'),
) as ReleaseHistory;
