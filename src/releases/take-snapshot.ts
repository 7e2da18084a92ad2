import { createHash } from 'node:crypto';
import { hashInputs } from '../publish/hash-inputs.ts';
import { correctRegister } from '../register/correct.ts';
import type { RawRegister } from '../register/raw-register.ts';
import type { ReleaseSnapshot } from '../register/release-snapshot.ts';
import { typeRegister } from '../register/type-register.ts';
import { siteTotals } from '../totals/site-totals.ts';
import { awardKey } from './compare-releases.ts';
import { snapshotTotals } from './snapshot-totals.ts';

/** What a register without problems holds, corrections applied, each list sorted by its key. */
export function takeSnapshot(raw: RawRegister, version: string): ReleaseSnapshot {
  const register = typeRegister(correctRegister(raw));
  return {
    version,
    inputs: hashInputs(raw),
    // The list of versions changes by the release itself.
    files: raw.files
      .filter(({ table }) => table?.name !== 'releases')
      .map(({ path, rows, text }) => ({
        path,
        rows: rows.length,
        sha256: createHash('sha256').update(text).digest('hex'),
      })),
    institutions: sorted(
      register.institutions.map(({ id, name }) => ({ id, name: name.id, name_en: name.en })),
      ({ id }) => id,
    ),
    units: sorted(
      register.units.map(({ id, name, institution, province, city }) => ({
        id,
        name,
        institution,
        province,
        city,
      })),
      ({ id }) => id,
    ),
    awards: sorted(
      register.awards.map(({ unit, year, predicate, grantedBy, sources }) => ({
        unit,
        year,
        predicate,
        granted_by: grantedBy,
        sources: [...sources].sort(),
      })),
      awardKey,
    ),
    totals: snapshotTotals(siteTotals(register)),
  };
}

function sorted<T>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
