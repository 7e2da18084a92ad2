import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { imageAlt } from './image-alt.ts';

test('an image without alt', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({ body: '<img src="/a.png"><img src="/b.png" alt="">' }),
  });
  expect(await messagesOf(imageAlt, site)).toEqual([
    'index.html: missing alt of /a.png: say what it shows, or write alt="" if it only decorates',
  ]);
});
