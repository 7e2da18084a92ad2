/** A unit as a version held it. */
export interface SnapshotUnit {
  readonly id: string;
  readonly name: string;
  readonly institution: string;
  readonly province: string;
  readonly city: string;
}

/** An institution as a version held it. */
export interface SnapshotInstitution {
  readonly id: string;
  readonly name: string;
  readonly name_en: string;
}

/** An award as a version held it; unit, year, predicate and giver are its key. */
export interface SnapshotAward {
  readonly unit: string;
  readonly year: number;
  readonly predicate: string;
  readonly granted_by: string;
  readonly sources: readonly string[];
}

/** A number the site showed: official for the nation, or counted from awards known by name. */
export interface SnapshotTotal {
  readonly scope: 'official' | 'year' | 'institution' | 'province';
  /** Year, id of the institution or code of the province. */
  readonly of: string;
  /** A metric of official-totals.csv, or `wbk`, `wbbm` and `wbk_delegated` of awards known by name. */
  readonly figure: string;
  readonly value: number;
}

/** A file of the data as a version held it. */
export interface SnapshotFile {
  readonly path: string;
  readonly rows: number;
  readonly sha256: string;
}

/** What a version of the data held, corrections applied, so that the next one can be compared without git. */
export interface ReleaseSnapshot {
  readonly version: string;
  /** The hash of all inputs, as the manifest of the build of this version has it. */
  readonly inputs: string;
  readonly files: readonly SnapshotFile[];
  readonly institutions: readonly SnapshotInstitution[];
  readonly units: readonly SnapshotUnit[];
  readonly awards: readonly SnapshotAward[];
  readonly totals: readonly SnapshotTotal[];
}

/** One file of the folder `releases/` of a register; without a snapshot where it cannot be read as one. */
export interface SnapshotEntry {
  /** Path below the data folder, such as `releases/2026.1.json`. */
  readonly path: string;
  readonly snapshot: ReleaseSnapshot | undefined;
}

/** Folder of the snapshots below the data folder; a register need not have it. */
export const SNAPSHOT_FOLDER = 'releases';
/** Path of the snapshot of a version below the data folder. */
export const snapshotPath = (version: string): string => `${SNAPSHOT_FOLDER}/${version}.json`;

const LISTS = ['files', 'institutions', 'units', 'awards', 'totals'] as const;

/** Reads one snapshot; a text that is none, or one of another version than its name, is left out. */
export function readSnapshot(path: string, text: string): SnapshotEntry {
  try {
    const found = JSON.parse(text) as Partial<ReleaseSnapshot> | null;
    const isWhole =
      typeof found?.version === 'string' &&
      path === snapshotPath(found.version) &&
      typeof found.inputs === 'string' &&
      LISTS.every((list) => Array.isArray(found[list]));
    return { path, snapshot: isWhole ? (found as ReleaseSnapshot) : undefined };
  } catch {
    return { path, snapshot: undefined };
  }
}
