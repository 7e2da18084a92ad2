import { correctRegister } from '../register/correct.ts';
import { fixtureRegister } from '../register/fixture/fixture-register.ts';
import { typeRegister } from '../register/type-register.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';
import { siteTotals } from './site-totals.ts';

/** The invented register of src/register/fixture, checked by hand, corrected and added up: for tests. */
export function fixtureSite(): Site {
  const register = typeRegister(correctRegister(fixtureRegister()));
  return openSite(register, siteTotals(register));
}
