import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { breadcrumb } from './breadcrumb.ts';

test('a page below home without a breadcrumb', async () => {
  const site = fixtureSite({
    'unit/index.html': fixturePage({ path: '/unit/', before: '' }),
    'index.html': fixturePage({ before: '' }),
    '404.html': fixturePage({ path: '/404.html', before: '' }),
  });
  expect(await messagesOf(breadcrumb, site)).toEqual([
    'unit/index.html: missing breadcrumb: give the layout its `crumbs`',
  ]);
});

test('a breadcrumb that does not end here', async () => {
  const before = '<ol class="crumbs"><li><a href="/">Home</a></li></ol>';
  const site = fixtureSite({ 'unit/index.html': fixturePage({ path: '/unit/', before }) });
  expect(await messagesOf(breadcrumb, site)).toEqual([
    'unit/index.html: invalid breadcrumb: begin it with a link to home and end it with this page, aria-current="page"',
  ]);
});
