import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { proseValues } from '../publish/prose-values.ts';
import { fixtureSite } from '../totals/fixture-site.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.md'),
);
const found = (file: string, pattern: RegExp) =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(pattern)].map(([, name]) => name).sort();
const sections = files.filter((file) => file.endsWith('.id.md'));

it('has every section in both languages', () => {
  const twins = sections.flatMap((file) => [file, file.replace('.id.md', '.en.md')]);
  expect(files.toSorted()).toEqual(twins.toSorted());
});

it.each(sections)('%s takes the same numbers from the data as its twin', (file) => {
  const numbers = found(file, /\{(\w+)\}/g);
  expect(found(file.replace('.id.md', '.en.md'), /\{(\w+)\}/g)).toEqual(numbers);
  const known = Object.keys(proseValues('id', fixtureSite(), []));
  expect(numbers.filter((name) => name === undefined || !known.includes(name))).toEqual([]);
});

it.each(sections)('%s leads to the same places as its twin', (file) => {
  const links = /\]\(([^)]+)\)/g;
  expect(found(file.replace('.id.md', '.en.md'), links)).toEqual(found(file, links));
});
