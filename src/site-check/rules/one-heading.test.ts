import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { oneHeading } from './one-heading.ts';

test('no heading', async () => {
  const site = fixtureSite({ 'index.html': fixturePage({ body: '<p>Words</p>' }) });
  expect(await messagesOf(oneHeading, site)).toEqual([
    'index.html: missing h1: say in one h1 what the page is about',
  ]);
});

test('two headings', async () => {
  const site = fixtureSite({ 'index.html': fixturePage({ body: '<h1>One</h1><h1>Two</h1>' }) });
  expect(await messagesOf(oneHeading, site)).toEqual([
    'index.html: duplicate h1, "One", "Two": keep one and make the others h2',
  ]);
});
