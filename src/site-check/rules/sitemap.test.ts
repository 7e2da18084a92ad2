import { expect, test } from 'vitest';
import { fixtureSite, messagesOf } from '../fixture-site.ts';
import { sitemap } from './sitemap.ts';

test('a page the sitemap forgets and one it makes up', async () => {
  const site = fixtureSite({
    'sitemap-0.xml':
      '<urlset><loc>https://example.org/</loc><loc>https://example.org/old/</loc></urlset>',
  });
  expect(await messagesOf(sitemap, site)).toEqual([
    'sitemap-index.xml: missing page https://example.org/en/: list it, or mark the page noindex',
    'sitemap-index.xml: unknown page https://example.org/old/: take it out of the sitemap in astro.config.mjs',
  ]);
});
