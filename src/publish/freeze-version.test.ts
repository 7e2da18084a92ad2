import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freezeVersion } from './freeze-version.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peta-freeze-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function written(site: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, site, file)), { recursive: true });
    writeFileSync(join(folder, site, file), text);
  }
  return join(folder, site);
}
const read = (site: string, file: string) => readFileSync(join(site, file), 'utf8');

test('keeps the embeds of today under the version of today, byte for byte', () => {
  const site = written('site', { 'embed/a/x/index.html': 'A', 'en/embed/a/x/index.html': 'EN' });
  expect(freezeVersion(site, '2026.1', null)).toEqual(['2026.1']);
  expect(read(site, 'embed/v/2026.1/a/x/index.html')).toBe('A');
  expect(read(site, 'en/embed/v/2026.1/a/x/index.html')).toBe('EN');
});

test('takes over what was kept before, and never draws it anew', () => {
  const last = written('last', {
    'embed/v/2026.1/a/x/index.html': 'as published',
    'embed/v/2025.9/a/x/index.html': 'older',
  });
  const site = written('site', { 'embed/a/x/index.html': 'drawn by newer code' });
  expect(freezeVersion(site, '2026.1', last)).toEqual(['2025.9', '2026.1']);
  expect(read(site, 'embed/v/2026.1/a/x/index.html')).toBe('as published');
  expect(read(site, 'embed/v/2025.9/a/x/index.html')).toBe('older');
  expect(read(site, 'embed/a/x/index.html')).toBe('drawn by newer code');
});

test('keeps the files of data beside the newest ones, in every folder and language', () => {
  const site = written('site', {
    'data/index.html': 'page',
    'data/latest/awards.csv': 'awards',
    'data/latest/awards/2020.csv': 'of 2020',
    'en/data/latest/dataset.bib': 'citation',
  });
  expect(freezeVersion(site, '2026.1', null)).toEqual(['2026.1']);
  expect(read(site, 'data/v/2026.1/awards.csv')).toBe('awards');
  expect(read(site, 'data/v/2026.1/awards/2020.csv')).toBe('of 2020');
  expect(read(site, 'en/data/v/2026.1/dataset.bib')).toBe('citation');
  expect(existsSync(join(site, 'data/v/2026.1/index.html'))).toBe(false);
  expect(existsSync(join(site, 'data/latest/v'))).toBe(false);
});

test('never writes the data of a version anew, and takes over the older ones', () => {
  const last = written('last', {
    'data/latest/awards.csv': 'of another day',
    'data/v/2026.1/awards.csv': 'as published',
    'data/v/2025.9/awards.csv': 'older',
  });
  const site = written('site', {
    'data/latest/awards.csv': 'today',
    'data/latest/changes.csv': 'a file that did not exist then',
  });
  expect(freezeVersion(site, '2026.1', last)).toEqual(['2025.9', '2026.1']);
  expect(read(site, 'data/v/2026.1/awards.csv')).toBe('as published');
  expect(existsSync(join(site, 'data/v/2026.1/changes.csv'))).toBe(false);
  expect(read(site, 'data/v/2025.9/awards.csv')).toBe('older');
  expect(read(site, 'data/latest/awards.csv')).toBe('today');
});

test('a site without embeds and data has no versions', () => {
  expect(freezeVersion(written('site', { 'index.html': '' }), '2026.1', null)).toEqual([]);
});
