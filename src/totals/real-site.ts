import { fileURLToPath } from 'node:url';
import { correctRegister } from '../register/correct.ts';
import { readRegister } from '../register/read-register.ts';
import { typeRegister } from '../register/type-register.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';
import { siteTotals } from './site-totals.ts';

/** Our own register, read from `data/`, corrected and added up: for tests, which run before any build. */
export function realSite(): Site {
  const folder = fileURLToPath(new URL('../../data', import.meta.url));
  const register = typeRegister(correctRegister(readRegister(folder)));
  return openSite(register, siteTotals(register));
}
