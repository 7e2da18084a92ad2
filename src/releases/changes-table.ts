import type { PublishedTable } from '../publish/csv.ts';
import { CHANGES_COLUMNS } from './changes-columns.ts';
import type { ReleaseHistory } from './release-history.ts';

/** Every change of every version, newest first; those not released yet come first, without a version. */
export function changesTable({ releases, unreleased }: ReleaseHistory): PublishedTable {
  const entries = [{ version: '', date: '', changes: unreleased }, ...releases];
  const rows = entries.flatMap(({ version, date, changes }) =>
    (changes ?? []).map(({ change, subject, key, name, column, was, now }) => [
      version,
      date,
      change,
      subject,
      key,
      name,
      column,
      was,
      now,
    ]),
  );
  return { columns: CHANGES_COLUMNS.map(({ name }) => name), rows };
}
