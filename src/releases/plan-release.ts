import { canonicalText, csvText } from '../register/canonical.ts';
import { quoted } from '../register/checks/quoted.ts';
import { compareVersions } from '../register/compare-versions.ts';
import { formatProblem } from '../register/problem.ts';
import type { RawFile } from '../register/raw-file.ts';
import { readRawFile } from '../register/raw-file.ts';
import type { RawRegister } from '../register/raw-register.ts';
import { rowsOf } from '../register/raw-register.ts';
import { snapshotPath } from '../register/release-snapshot.ts';
import { runChecks } from '../register/run-checks.ts';
import type { Change } from './change.ts';
import { compareReleases } from './compare-releases.ts';
import { snapshotOf } from './release-history.ts';
import { snapshotText } from './snapshot-text.ts';
import { takeSnapshot } from './take-snapshot.ts';

const FILE = 'releases.csv';

/** The line of releases.csv that someone asks for. */
export interface ReleaseRequest {
  readonly version: string;
  readonly date: string;
  readonly note: string;
  readonly noteEn: string;
}

/** What a release would write, or every reason why it may not. */
export interface ReleasePlan {
  readonly problems: readonly string[];
  /** Paths below the data folder and their new texts; empty where there are problems. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** What changed since the version before; null where no snapshot of it was kept. */
  readonly changes: readonly Change[] | null;
  /** The version before, or empty. */
  readonly since: string;
}

/**
 * Plans a release of a register. The newest version is planned again, without a new line, only while it
 * has no snapshot: so the first version gets one.
 */
export function planRelease(raw: RawRegister, request: ReleaseRequest): ReleasePlan {
  const rows = rowsOf(raw, 'releases');
  const last = rows.at(-1);
  const since = last?.get('version') ?? '';
  const before = snapshotOf(raw, since);
  const refused = (problems: readonly string[]): ReleasePlan => ({
    problems,
    files: [],
    changes: null,
    since,
  });
  const standing = runChecks(raw);
  if (standing.length > 0) return refused(standing.map(formatProblem));
  const file = raw.files.find(({ path }) => path === FILE);
  if (file === undefined) return refused([`${FILE}:1: missing file: add it`]);

  const { version } = request;
  if (version === since && before === undefined) {
    const path = snapshotPath(version);
    const text = snapshotText(takeSnapshot(raw, version));
    return { problems: [], files: [{ path, text }], changes: null, since: '' };
  }
  const asked = requestProblems(file, request, since);
  if (asked.length > 0) return refused(asked);
  const next = withLine(file, request);
  const released = { ...raw, files: raw.files.map((each) => (each === file ? next : each)) };
  const problems = runChecks(released);
  if (problems.length > 0) return refused(problems.map(formatProblem));
  const snapshot = takeSnapshot(released, version);
  const changes = before === undefined ? null : compareReleases(before, snapshot);
  if (changes?.length === 0) {
    const line = lineAfter(file);
    return refused([
      `${FILE}:${line} version: missing changes since version ${since}: release when a fact of the data has changed`,
    ]);
  }
  return {
    problems: [],
    files: [
      { path: snapshotPath(version), text: snapshotText(snapshot) },
      { path: FILE, text: next.text },
    ],
    changes,
    since,
  };
}

function requestProblems(
  file: RawFile,
  { version, note, noteEn }: ReleaseRequest,
  since: string,
): string[] {
  const at = (column: string) => `${FILE}:${lineAfter(file)} ${column}`;
  const problems: string[] = [];
  if (!/^\d{4}\.[1-9]\d*$/.test(version))
    problems.push(`${at('version')}: invalid version ${quoted(version)}: write it like 2026.2`);
  else if (since !== '' && compareVersions(version, since) <= 0)
    problems.push(
      `${at('version')}: ${quoted(version)} contradicts ${quoted(since)} on the line above: write a later version`,
    );
  if (note.trim() === '')
    problems.push(`${at('note')}: missing note: say with --note "…" what is new, in Indonesian`);
  if (noteEn.trim() === '')
    problems.push(`${at('note_en')}: missing note_en: say the same with --note-en "…", in English`);
  return problems;
}

const lineAfter = (file: RawFile) => (file.rows.at(-1)?.line ?? 1) + 1;

function withLine(file: RawFile, { version, date, note, noteEn }: ReleaseRequest): RawFile {
  const line = csvText([[version, date, note, noteEn]]);
  return readRawFile(FILE, canonicalText(readRawFile(FILE, `${file.text}${line}`)));
}
