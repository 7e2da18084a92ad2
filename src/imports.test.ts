import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

// A lower floor never reaches up: register and geo, then totals, then words and files, then charts,
// then what draws, then pages. So the numbers can be checked by someone who has never heard of Astro.
const FLOORS: Readonly<Record<string, number>> = {
  register: 0,
  geo: 0,
  totals: 1,
  i18n: 2,
  publish: 2,
  search: 2,
  'site-data.ts': 3,
  api: 3,
  charts: 3,
  cite: 3,
  embed: 3,
  share: 3,
  components: 4,
  layouts: 4,
  pages: 5,
};
const src = fileURLToPath(new URL('.', import.meta.url));
const floorOf = (path: string) => FLOORS[relative(src, path).split('/')[0] ?? ''];

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => !path.endsWith('.test.ts') && floorOf(path) !== undefined);

it('finds the files it is to judge', () => {
  expect(files.length).toBeGreaterThan(100);
});

it('has no import that reaches up', () => {
  const upward = files.flatMap((path) => {
    const imports = [
      ...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s+'(\.{1,2}\/[^']+)'/g),
    ];
    return imports
      .map((found) => resolve(dirname(path), found[1] ?? ''))
      .filter((target) => (floorOf(target) ?? 0) > (floorOf(path) ?? 0))
      .map((target) => `${relative(src, path)} imports ${relative(src, target)}`);
  });
  expect(upward).toEqual([]);
});

it('keeps Astro out of the numbers', () => {
  const lower = files.filter((path) => (floorOf(path) ?? 9) <= 1);
  const withAstro = lower.filter((path) => /from 'astro/.test(readFileSync(path, 'utf8')));
  expect(withAstro).toEqual([]);
});

it('lets no unit test need a build: those of the site are named so, or stand with the browser', () => {
  const tests = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.test.ts') && !file.endsWith('.site.test.ts') && !file.startsWith('browser/'),
  );
  const needy = tests.filter((file) =>
    /from '[^']*\/site-data\.ts'/.test(readFileSync(join(src, file), 'utf8')),
  );
  expect(needy).toEqual([]);
});
