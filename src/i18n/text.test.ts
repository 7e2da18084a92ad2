import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openText, text } from './text.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const read = (language: string, file: string) =>
  JSON.parse(readFileSync(`${folder}${language}/${file}`, 'utf8')) as Record<string, string>;
const places = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
const files = readdirSync(`${folder}id`);

it.each(files)('%s says the same things in both languages', (file) => {
  const [indonesian, english] = [read('id', file), read('en', file)];
  expect(Object.keys(english).sort()).toEqual(Object.keys(indonesian).sort());
  for (const [key, words] of Object.entries(indonesian)) {
    expect(words.trim(), key).not.toBe('');
    expect(english[key]?.trim(), key).not.toBe('');
    expect(places(english[key] ?? ''), key).toEqual(places(words));
  }
});
it('has no key in two files', () => {
  const keys = files.flatMap((file) => Object.keys(read('id', file)));
  expect(keys.length).toBe(new Set(keys).size);
});
it('puts values in their places', () => {
  expect(text('id', 'count.units', { count: 3 })).toBe('3 kantor');
});
it('refuses to leave a place empty', () => {
  expect(() => text('id', 'count.units')).toThrow('missing value "count" for text "count.units"');
});
it('leaves places open for code in the browser', () => {
  expect(openText('id', 'count.units')).toBe('{count} kantor');
});
