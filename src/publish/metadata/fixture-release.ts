import { correctRegister } from '../../register/correct.ts';
import { fixtureRegister } from '../../register/fixture/fixture-register.ts';
import type { RawRegister } from '../../register/raw-register.ts';
import { typeRegister } from '../../register/type-register.ts';
import { openSite } from '../../totals/site.ts';
import { siteTotals } from '../../totals/site-totals.ts';
import type { DataFile } from '../data-file.ts';
import { dataFiles } from '../data-file.ts';
import { storedTables } from '../stored-tables.ts';
import type { DataRelease } from './data-release.ts';
import { describeRelease } from './describe-release.ts';
import { OTHER_DISTRIBUTIONS } from './other-distributions.ts';

/** A described release of a register (the invented one unless told) and its files: for tests. */
export function fixtureRelease(raw: RawRegister = fixtureRegister()): {
  readonly release: DataRelease;
  readonly files: readonly DataFile[];
} {
  const corrected = correctRegister(raw);
  const register = typeRegister(corrected);
  const site = openSite(register, siteTotals(register));
  const files = dataFiles(site, storedTables(corrected));
  const release = describeRelease(site, files, {
    folder: 'https://example.org/data/latest/',
    home: 'https://example.org/',
    page: { id: 'https://example.org/data/', en: 'https://example.org/en/data/' },
    contact: 'mailto:someone@example.org',
    others: OTHER_DISTRIBUTIONS,
  });
  return { release, files };
}
