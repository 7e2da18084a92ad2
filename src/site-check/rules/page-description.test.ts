import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { pageDescription } from './page-description.ts';

test('a page without a description', async () => {
  const site = fixtureSite({ 'index.html': fixturePage({ head: '' }) });
  expect(await messagesOf(pageDescription, site)).toEqual([
    'index.html: missing description: give the layout a `description`',
  ]);
});

test('a description of two words', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({ head: '<meta name="description" content="Two words">' }),
  });
  expect(await messagesOf(pageDescription, site)).toEqual([
    'index.html: invalid description of 9 characters: write at least 50',
  ]);
});
