import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { leakedKey } from './leaked-key.ts';

test('a key, a place left open, and words that only look like them', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({
      body: '<h1>nav.home</h1><p>{count} of 3, akamigas.ac.id, nav.data</p><code>{year}</code>',
    }),
    'data/nav.data': '',
  });
  expect(await messagesOf(leakedKey, site)).toEqual([
    'index.html: invalid text "nav.home": show the words of this key',
    'index.html: invalid text "{count}": give the text a value for this place',
  ]);
});
