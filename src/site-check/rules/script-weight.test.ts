import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf, noise } from '../fixture-site.ts';
import { scriptWeight } from './script-weight.ts';

test('more than 10 KB of code', async () => {
  const heavy = noise(18000);
  const site = fixtureSite({
    'index.html': fixturePage({
      body: '<h1>Heading</h1><script type="module" src="/a.js"></script>',
    }),
    'en/index.html': fixturePage({ body: `<script type="application/ld+json">${heavy}</script>` }),
    'a.js': heavy,
  });
  const [message, ...others] = await messagesOf(scriptWeight, site);
  expect(message).toMatch(
    /^index.html: invalid weight of scripts, \d{5} bytes in Brotli: keep it within 10240: load the rest when it is asked for$/,
  );
  expect(others).toEqual([]);
});
