import { expect, test } from 'vitest';
import type { SearchFile } from '../search/search-file.ts';
import { searchFile } from '../search/write-search-file.ts';
import { fixtureSite as fixtureRegister } from '../totals/fixture-site.ts';
import { brotliBytes } from './brotli.ts';
import { fixtureSite, noise } from './fixture-site.ts';
import { INDEX_FILE, searchBudget, weighSearch } from './weigh-search.ts';

const file = searchFile(fixtureRegister());
const WORDS = { id: ['Kota dan kabupaten', 'Tidak ada'], en: ['Cities and regencies', 'None'] };
const words = (texts: readonly string[]) =>
  new Map([
    ['search.site', 'Peta'],
    ...texts.map((text, at): [string, string] => [`search.${at}`, text]),
  ]);

const CODE = {
  '_astro/page.js': 'import(`./box.js`)',
  '_astro/box.js':
    'import{s}from"./scan.js";const id=()=>import(`./id.js`),en=()=>import(`./en.js`);customElements.define(`office-search`,e)',
  '_astro/scan.js': `"${noise(900)}";export const open=()=>import(\`./ask.js\`)`,
  '_astro/ask.js': 'new Worker(new URL(`/_astro/worker.js`,``+import.meta.url),{type:`module`})',
  '_astro/worker.js': `"${noise(5000)}"`,
  '_astro/id.js': `"${WORDS.id.join()}"`,
  '_astro/en.js': `"${WORDS.en.join()},Peta,${noise(60)}"`,
  '_astro/map.js': `"${noise(7000)}";import(\`./scan.js\`)`,
};

const siteOf = (index: SearchFile, code: Readonly<Record<string, string>> = CODE) => ({
  ...fixtureSite({ ...code, [INDEX_FILE]: JSON.stringify(index) }),
  words: { id: words(WORDS.id), en: words(WORDS.en) },
});

async function bytesOf(...files: readonly (keyof typeof CODE)[]): Promise<number> {
  const sizes = await Promise.all(files.map((each) => brotliBytes(CODE[each])));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

test('counts the scripts that lead to a result, and the words of one language', async () => {
  const ways = ['_astro/page.js', '_astro/box.js', '_astro/scan.js', '_astro/en.js'] as const;
  expect(await weighSearch(siteOf(file))).toEqual({
    units: file.units.name.length,
    index: await brotliBytes(JSON.stringify(file)),
    scripts: await bytesOf(...ways),
    budget: 30720,
  });
});

test('counts the worker once there are so many records that it is used', async () => {
  const many = Array.from({ length: 10_000 }, (_, at) => 2000 + at);
  const large = { ...file, rounds: { year: many, named: many, official: many } };
  const small = (await weighSearch(siteOf(file)))?.scripts ?? 0;
  expect((await weighSearch(siteOf(large)))?.scripts).toBe(
    small + (await bytesOf('_astro/ask.js', '_astro/worker.js')),
  );
});

test('says so where it cannot find the search', async () => {
  expect(await weighSearch(siteOf(file, { ...CODE, '_astro/box.js': '' }))).toBe(null);
  expect(await weighSearch(fixtureSite(CODE))).toBe(null);
});

test.each([
  [0, 30_720],
  [1_000, 30_720],
  [1_001, 256_000],
  [10_000, 256_000],
  [32_000, 800_000],
])('%i units may cost %i bytes', (units, bytes) => {
  expect(searchBudget(units)).toBe(bytes);
});
