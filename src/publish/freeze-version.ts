import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const VERSIONS = 'v';

/** Folders of a built site whose files are kept for each version of the data, below `<kept>/<version>/`. */
const FROZEN = [
  { live: 'embed', kept: `embed/${VERSIONS}` },
  { live: 'en/embed', kept: `en/embed/${VERSIONS}` },
  { live: 'data/latest', kept: `data/${VERSIONS}` },
  { live: 'en/data/latest', kept: `en/data/${VERSIONS}` },
] as const;

const namesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).sort() : [];

/**
 * Keeps the embeds and the files of data of a built site as those of its version, and takes over every
 * version that the site published last (a folder, or null) had kept; what is frozen there is never made
 * anew. Returns the versions the site now has, sorted.
 */
export function freezeVersion(site: string, version: string, last: string | null): string[] {
  const versions = new Set<string>();
  for (const frozen of FROZEN) {
    const live = join(site, frozen.live);
    const kept = join(site, frozen.kept);
    for (const name of namesIn(live).filter((each) => each !== VERSIONS)) {
      mkdirSync(join(kept, version), { recursive: true });
      cpSync(join(live, name), join(kept, version, name), { recursive: true });
    }
    const before = last === null ? '' : join(last, frozen.kept);
    for (const name of before === '' ? [] : namesIn(before)) {
      // What a story or a study rests on must stay, whatever today's code would write.
      rmSync(join(kept, name), { recursive: true, force: true });
      cpSync(join(before, name), join(kept, name), { recursive: true });
    }
    for (const name of namesIn(kept)) versions.add(name);
  }
  return [...versions].sort();
}
