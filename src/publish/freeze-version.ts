import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of a built site whose files are kept for each version of the data, below `v/<version>/`. */
const FROZEN = ['embed', 'en/embed'] as const;
const VERSIONS = 'v';

const namesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).sort() : [];

/**
 * Keeps the embeds of a built site as those of its version, and takes over every version that the
 * site published last (a folder, or null) had kept; what is frozen there is never drawn anew. Returns
 * the versions the site now has, sorted.
 */
export function freezeVersion(site: string, version: string, last: string | null): string[] {
  const versions = new Set<string>();
  for (const folder of FROZEN) {
    const live = join(site, folder);
    const kept = join(live, VERSIONS);
    for (const name of namesIn(live).filter((each) => each !== VERSIONS)) {
      mkdirSync(join(kept, version), { recursive: true });
      cpSync(join(live, name), join(kept, version, name), { recursive: true });
    }
    const before = last === null ? '' : join(last, folder, VERSIONS);
    for (const name of before === '' ? [] : namesIn(before)) {
      // A story that shows a version must go on showing it, whatever today's code would draw.
      rmSync(join(kept, name), { recursive: true, force: true });
      cpSync(join(before, name), join(kept, name), { recursive: true });
    }
    for (const name of namesIn(kept)) versions.add(name);
  }
  return [...versions].sort();
}
