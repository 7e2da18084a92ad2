// `npm run build`: builds the data and the whole site into dist/ (or the folder DIST_DIR names).
import { relative } from 'node:path';
import { distFolder } from '../src/server/site-address.ts';
import { build } from './build.ts';

try {
  await build(distFolder());
  console.log(`Built into ${relative(process.cwd(), distFolder()) || '.'}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
