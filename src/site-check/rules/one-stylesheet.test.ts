import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { oneStylesheet } from './one-stylesheet.ts';

test('two stylesheets and a script in the way', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({
      head: '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css"><script src="/a.js"></script><script type="module" src="/b.js"></script>',
    }),
  });
  expect(await messagesOf(oneStylesheet, site)).toEqual([
    'index.html: invalid number of stylesheets, 2: inline them, or join them into one',
    'index.html: invalid script /a.js that holds the page up: write type="module"',
  ]);
});
