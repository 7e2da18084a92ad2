import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fictionalQueries } from '../bench/fictional-queries.ts';
import { fictionalSearchFile } from '../bench/fictional-search-file.ts';
import { correctRegister } from '../register/correct.ts';
import { readRegister } from '../register/read-register.ts';
import { typeRegister } from '../register/type-register.ts';
import { fixtureSite } from '../totals/fixture-site.ts';
import { openSite } from '../totals/site.ts';
import { siteTotals } from '../totals/site-totals.ts';
import { miniSearcher } from './mini-searcher.ts';
import { readSearchFile } from './read-search-file.ts';
import { scanSearcher } from './scan-searcher.ts';
import { searchFile } from './write-search-file.ts';

const folder = fileURLToPath(new URL('../../data', import.meta.url));
const register = typeRegister(correctRegister(readRegister(folder)));
const catalogue = readSearchFile(searchFile(openSite(register, siteTotals(register))));
const [scan, mini] = [scanSearcher(catalogue), miniSearcher(catalogue)];

test.each([
  // Short forms, written out or not
  'PN Surabaya',
  'PTUN Pangkalpinang',
  'kejati kalsel',
  'badan pusat statistik kota madiun',
  'dinas penanaman modal dan pelayanan terpadu satu pintu kota bandung',
  'K.R.M.T. Wongsonegoro',
  // Typos: left out, added, exchanged, swapped, two in a long word
  'pengadlan negri surabya',
  'polretabes surabaya',
  'polers gersik',
  'puskesmmas cilawu',
  'kejaksaam tinggi',
  'pegnadilna agama semarang',
  // Words apart and together, in another order, still being written
  'pangkal pinang',
  'pn pangkal pinang',
  'di palangka raya',
  'palangkaraya',
  'surabaya negeri pengadilan',
  's',
  'pol',
  'polres gre',
  'rs',
  // Soft words, alone and among others
  'kantor',
  'kantor imigrasi di wonosobo',
  'apakah polres gresik sudah WBK?',
  // No record holds all
  'polres gresik qqqqqqqq',
  'qqqqqqqq pangkal pinang zzzzzzzz',
  'imigrasi rutan',
  // Years, nothing
  '2020',
  'wbk 2019 surabaya',
  '202',
  'qqqqqqqq',
  'constructor __proto__',
  '',
])('finds what the scan finds, in its order, for the same reasons: %j', async (query) => {
  for (const options of [{}, { kinds: ['unit'], limit: 3 }, { kinds: ['city', 'round'] }] as const)
    expect(await mini.search(query, options)).toEqual(await scan.search(query, options));
});

// What one record holds as it is written must not hide another that holds it in another way.
test.each([
  ['gersik', ['Balai Gersit', 'Balai Gresik']],
  ['gersk', ['Balai Gersik', 'Balai Gersika Gersek']],
  ['kuala danau', ['Balai Kuala Danau', 'Balai Kualadanau']],
  ['danau zona', ['Balai Danau Zona', 'Balai Danau']],
])('%s: %j', async (query, names) => {
  const file = searchFile(fixtureSite());
  const { units } = file;
  const name = units.name.map((old, at) => names[at] ?? old);
  const invented = readSearchFile({ ...file, units: { ...units, name } });
  const { units: found } = await miniSearcher(invented).search(query);
  expect(found.toSorted()).toEqual([0, 1]);
  expect(found).toEqual((await scanSearcher(invented).search(query)).units);
});

test('finds what the scan finds in ten times as many invented records', async () => {
  const large = readSearchFile(fictionalSearchFile(10));
  const [scanLarge, miniLarge] = [scanSearcher(large), miniSearcher(large)];
  let isPartly = 0;
  for (const query of fictionalQueries(large, 100)) {
    const found = await scanLarge.search(query);
    expect(await miniLarge.search(query), query).toEqual(found);
    if (!found.whole && found.units.length > 0) isPartly++;
  }
  expect(isPartly).toBeGreaterThan(0);
});
