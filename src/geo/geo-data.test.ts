import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sha256 } from './build/geo-files.ts';
import { PACKAGES } from './build/packages.ts';

const folder = new URL('../../data/geo/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const files = readdirSync(folder).filter((file) => file !== 'README.md');
const readme = read('README.md');

test('the README gives the SHA-256 of every file', () => {
  const hashes = Array.from(readme.matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gm), ([, hash, file]) => [
    file,
    hash,
  ]);
  expect(Object.fromEntries(hashes)).toEqual(
    Object.fromEntries(files.map((file) => [file, sha256(read(file))])),
  );
});

test('the README names every package with its version, and every licence', () => {
  for (const [name, version] of Object.entries(PACKAGES)) {
    expect(readme).toContain(`${name} ${version}`);
  }
  for (const licence of ['ISC', 'CC BY 4.0', 'MIT', 'Open Database License (ODbL) 1.0']) {
    expect(readme).toContain(licence);
  }
});

test('files are UTF-8 with LF and end with it', () => {
  for (const file of files) expect(read(file), file).toMatch(/^[^\r\uFEFF]*[^\r\n]\n$/);
});

test('the outlines are small enough to be sent to a browser', () => {
  expect(brotliCompressSync(read('outlines.json')).length).toBeLessThanOrEqual(40_000);
});
