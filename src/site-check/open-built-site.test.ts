import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fixturePage } from './fixture-site.ts';
import { openBuiltSite } from './open-built-site.ts';
import { oneHeading } from './rules/one-heading.ts';
import { runRules } from './run-rules.ts';

test('a folder on the disk is read page by page, and problems come sorted by file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'unit'));
  writeFileSync(join(folder, 'unit', 'index.html'), fixturePage({ body: '' }));
  writeFileSync(join(folder, 'index.html'), fixturePage({ body: '' }));
  writeFileSync(join(folder, 'a.csv'), 'a\n');
  const site = openBuiltSite(folder, { origin: 'https://example.org', base: '' });
  expect([...site.files]).toEqual(['a.csv', 'index.html', 'unit/index.html']);
  expect(site.words.id.get('nav.home')).toBe('Beranda');
  const { pages, problems } = await runRules(site, [oneHeading]);
  expect(pages).toBe(2);
  expect(problems.map((problem) => problem.file)).toEqual(['index.html', 'unit/index.html']);
});
