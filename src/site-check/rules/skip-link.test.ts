import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { skipLink } from './skip-link.ts';

test('a page that begins with its menu', async () => {
  const site = fixtureSite({ 'index.html': fixturePage({ before: '<a href="/">Home</a>' }) });
  expect(await messagesOf(skipLink, site)).toEqual([
    'index.html: missing skip link: make the first link of the page lead to #isi',
  ]);
});

test('a main that no link can reach', async () => {
  const site = fixtureSite({ 'index.html': fixturePage().replace(' id="isi"', '') });
  expect(await messagesOf(skipLink, site)).toEqual([
    'index.html: missing id of main: write <main id="isi">',
  ]);
});

test('an embed has nothing to skip', async () => {
  const site = fixtureSite({
    'embed/a/index.html': fixturePage({ path: '/embed/a/', before: '' }),
  });
  expect(await messagesOf(skipLink, site)).toEqual([]);
});
