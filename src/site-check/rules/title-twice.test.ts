import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { titleTwice } from './title-twice.ts';

test('two pages of a language with one title', async () => {
  const site = fixtureSite({
    'a/index.html': fixturePage({ path: '/a/', title: 'Same' }),
    'b/index.html': fixturePage({ path: '/b/', title: 'Same' }),
    'en/a/index.html': fixturePage({ path: '/en/a/', title: 'Same' }),
  });
  expect(await messagesOf(titleTwice, site)).toEqual([
    'b/index.html: duplicate title "Same", also of a/index.html: add what tells them apart',
  ]);
});
