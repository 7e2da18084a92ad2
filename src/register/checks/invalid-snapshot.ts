import type { Check } from './check.ts';
import { quoted } from './quoted.ts';
import { isWhole, soundRows } from './sound-rows.ts';

/** Notices files in `releases/` that are no snapshot, or one of a version that is not listed. */
export const invalidSnapshot: Check = {
  id: 'invalid-snapshot',
  say: 'Every file in releases/ is the snapshot of a version in releases.csv.',
  run: (register) => {
    const versions = new Set(soundRows(register, 'releases').map((row) => row.get('version')));
    return register.snapshots.flatMap(({ path, snapshot }) => {
      const at = { file: path, line: 1, column: '' };
      if (snapshot === undefined) {
        const todo =
          'take it back as `npm run release` wrote it, or move it out of the data folder';
        return [{ ...at, found: 'invalid snapshot', todo }];
      }
      if (!isWhole(register, 'releases') || versions.has(snapshot.version)) return [];
      const found = `unknown version ${quoted(snapshot.version)}`;
      return [{ ...at, found, todo: 'write its line in releases.csv, or take the file away' }];
    });
  },
};
