import { correctRegister } from '../register/correct.ts';
import { dataFolder } from '../register/data-folder.ts';
import { readRawFile } from '../register/raw-file.ts';
import { readRegister } from '../register/read-register.ts';
import { typeRegister } from '../register/type-register.ts';
import type { SearchFile } from '../search/search-file.ts';
import { searchFile } from '../search/write-search-file.ts';
import { openSite } from '../totals/site.ts';
import { siteTotals } from '../totals/site-totals.ts';
import { fictionalRegister } from './fictional-register.ts';

/** The search file of an invented register, so many times as large as today's, made in memory. */
export function fictionalSearchFile(times: number): SearchFile {
  const real = readRegister(dataFolder());
  const texts = fictionalRegister(times, [...real.cities.values()]);
  const files = [...texts].map(([path, text]) => readRawFile(path, text));
  const register = typeRegister(correctRegister({ ...real, files }));
  return searchFile(openSite(register, siteTotals(register)));
}
