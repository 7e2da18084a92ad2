import { compareVersions } from '../register/compare-versions.ts';
import type { RawRegister } from '../register/raw-register.ts';
import { rowsOf } from '../register/raw-register.ts';
import type { Both } from '../register/register.ts';
import type { ReleaseSnapshot } from '../register/release-snapshot.ts';
import type { Change } from './change.ts';
import { compareReleases } from './compare-releases.ts';
import { takeSnapshot } from './take-snapshot.ts';

/** How much a version held. */
export interface ReleaseSize {
  /** Awards of the ministry; those of institutions themselves are counted apart. */
  readonly awards: number;
  readonly delegated: number;
  readonly units: number;
  readonly institutions: number;
}

/** One version of the data and what it changed. */
export interface ReleaseEntry {
  readonly version: string;
  readonly date: string;
  readonly note: Both;
  /** Null where no snapshot of it was kept. */
  readonly size: ReleaseSize | null;
  /** The version it is compared with; empty for the first one. */
  readonly since: string;
  /** Null for the first version, and where a snapshot is missing on one side. */
  readonly changes: readonly Change[] | null;
}

/** The history of the data: every version, newest first, and what changed since the newest. */
export interface ReleaseHistory {
  readonly releases: readonly ReleaseEntry[];
  /** Null where no snapshot of the newest version was kept, so that nothing can be said. */
  readonly unreleased: readonly Change[] | null;
}

/** The snapshot of a version, if the register has kept it. */
export function snapshotOf(register: RawRegister, version: string): ReleaseSnapshot | undefined {
  return register.snapshots.find(({ snapshot }) => snapshot?.version === version)?.snapshot;
}

/** The history of a register without problems. */
export function releaseHistory(register: RawRegister): ReleaseHistory {
  const rows = rowsOf(register, 'releases').toSorted((a, b) =>
    compareVersions(a.get('version'), b.get('version')),
  );
  const releases = rows.map(({ get }, at): ReleaseEntry => {
    const version = get('version');
    const since = rows[at - 1]?.get('version') ?? '';
    const [before, after] = [snapshotOf(register, since), snapshotOf(register, version)];
    return {
      version,
      date: get('date'),
      note: { id: get('note'), en: get('note_en') },
      size: after === undefined ? null : sizeOf(after),
      since,
      changes: before === undefined || after === undefined ? null : compareReleases(before, after),
    };
  });
  const newest = snapshotOf(register, releases.at(-1)?.version ?? '');
  const unreleased =
    newest === undefined ? null : compareReleases(newest, takeSnapshot(register, ''));
  return { releases: releases.toReversed(), unreleased };
}

function sizeOf({ awards, units, institutions }: ReleaseSnapshot): ReleaseSize {
  const delegated = awards.filter((award) => award.granted_by === 'mandiri').length;
  return {
    awards: awards.length - delegated,
    delegated,
    units: units.length,
    institutions: institutions.length,
  };
}
