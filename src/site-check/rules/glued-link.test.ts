import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { gluedLink } from './glued-link.ts';

test('a link without a space before it', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({ body: '<p>granted under<a href="/">a rule</a></p>' }),
  });
  expect(await messagesOf(gluedLink, site)).toEqual([
    'index.html: no space before the link "a rule": write {\' \'} before it',
  ]);
});

test('brackets, slashes and links beside links need none', async () => {
  const body =
    '<p>[<a href="/">1</a>] WBK/<a href="/">WBBM</a><a href="/">x</a> see <a href="/">y</a></p>';
  expect(await messagesOf(gluedLink, fixtureSite({ 'index.html': fixturePage({ body }) }))).toEqual(
    [],
  );
});
