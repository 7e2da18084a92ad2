import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeOutlines } from '../../geo/outlines.ts';
import { readSeats } from '../../geo/seat.ts';
import { correctRegister } from '../../register/correct.ts';
import { readRegister } from '../../register/read-register.ts';
import { typeRegister } from '../../register/type-register.ts';
import { openSite } from '../../totals/site.ts';
import { siteTotals } from '../../totals/site-totals.ts';
import { dataFiles } from '../data-file.ts';
import { storedTables } from '../stored-tables.ts';
import { FIXTURE_ABOUT } from './fixture-about.ts';
import type { FormatsInput } from './write-formats.ts';

/** The register of this repository as the formats take it, for tests: read anew, never from a build. */
export function realInput(): FormatsInput {
  const folder = fileURLToPath(new URL('../../../data', import.meta.url));
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const corrected = correctRegister(readRegister(folder));
  const register = typeRegister(corrected);
  const site = openSite(register, siteTotals(register));
  return {
    site,
    files: dataFiles(site, storedTables(corrected)),
    outlines: decodeOutlines(JSON.parse(text('geo/outlines.json'))),
    seats: readSeats(text('geo/seats.csv')),
    about: FIXTURE_ABOUT,
    licence: text('LICENSE'),
    geoNotice: text('geo/README.md'),
  };
}
