import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from './replace-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
  return path;
}

test('the new folder stands where the old one stood, and nothing else is left', () => {
  replaceFolder(write('next', 'new'), write('dist', 'old'));
  expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a first folder needs no old one', () => {
  replaceFolder(write('next', 'new'), join(folder, 'below', 'dist'));
  expect(readFileSync(join(folder, 'below', 'dist', 'index.html'), 'utf8')).toBe('new');
});

test('without a new folder the old one stays', () => {
  const dist = write('dist', 'old');
  expect(() => replaceFolder(join(folder, 'next'), dist)).toThrow('ENOENT');
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('old');
});
