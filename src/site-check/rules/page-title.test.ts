import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { pageTitle } from './page-title.ts';

test('a page without a title', async () => {
  const site = fixtureSite({ 'index.html': fixturePage({ title: '' }) });
  expect(await messagesOf(pageTitle, site)).toEqual([
    'index.html: missing title: give the layout a `title`',
  ]);
});

test('the title of a drawing is not one of the page', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({ body: '<svg><title>Map</title></svg>' }),
  });
  expect(await messagesOf(pageTitle, site)).toEqual([]);
});

test('two titles', async () => {
  const site = fixtureSite({ 'index.html': fixturePage({ head: '<title>Again</title>' }) });
  expect(await messagesOf(pageTitle, site)).toEqual([
    'index.html: duplicate title, 2 of them: keep one <title>',
  ]);
});
