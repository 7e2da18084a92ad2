import { expect, test } from 'vitest';
import { searchFile } from '../../search/write-search-file.ts';
import { fixtureSite as fixtureRegister } from '../../totals/fixture-site.ts';
import { fixturePage, fixtureSite, messagesOf, noise } from '../fixture-site.ts';
import { searchWeight } from './search-weight.ts';

const index = JSON.stringify(searchFile(fixtureRegister()));
const home = fixturePage({ body: '<h1>Heading</h1><office-search></office-search>' });
const element = 'customElements.define("office-search",e)';

test('more than 30 KB before the first result', async () => {
  const messagesFor = (bytes: number) =>
    messagesOf(
      searchWeight,
      fixtureSite({
        'index.html': home,
        'cari/indeks.json': index,
        'box.js': `import"./more.js";${element}`,
        'more.js': `"${noise(bytes)}"`,
      }),
    );
  expect(await messagesFor(1_000)).toEqual([]);
  expect(await messagesFor(60_000)).toEqual([
    expect.stringMatching(
      /^index.html: invalid weight of the search, \d{5} bytes in Brotli before the first result \(\d{4} of the search file, \d{5} of scripts\): keep it within 30720 for \d+ units$/,
    ),
  ]);
});

test('a search that is not where it was', async () => {
  const site = fixtureSite({ 'index.html': home, 'box.js': element });
  expect(await messagesOf(searchWeight, site)).toEqual([
    'index.html: missing cari/indeks.json, or the script that defines office-search: build the site again, or tell this rule where they went',
  ]);
});
