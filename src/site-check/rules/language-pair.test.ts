import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { languagePair } from './language-pair.ts';

test('a page that exists in one language only', async () => {
  const site = fixtureSite({ 'unit/index.html': fixturePage({ path: '/unit/' }) });
  expect(await messagesOf(languagePair, site)).toEqual([
    'unit/index.html: unknown page https://example.org/en/unit/ as hreflang "en": build it too',
  ]);
});

test('a page that names another as itself', async () => {
  const site = fixtureSite({ 'index.html': fixturePage({ path: '/en/', lang: 'id' }) });
  expect(await messagesOf(languagePair, site)).toEqual([
    'index.html: canonical https://example.org/en/ contradicts the address: write https://example.org/',
  ]);
});

test('a page that says nothing, and one that need not', async () => {
  const noindex = '<meta name="robots" content="noindex">';
  const site = fixtureSite({
    'index.html': fixturePage({ head: '' }),
    '404.html': fixturePage({ path: '/404.html', head: noindex }),
  });
  expect(await messagesOf(languagePair, site)).toEqual([
    'index.html: missing canonical: write https://example.org/',
    'index.html: missing hreflang "en": write https://example.org/en/',
    'index.html: missing hreflang "id": write https://example.org/',
    'index.html: missing hreflang "x-default": write https://example.org/',
  ]);
});

test('a page whose other language may not be listed', async () => {
  const noindex = '<meta name="robots" content="noindex">';
  const site = fixtureSite({ 'en/index.html': fixturePage({ path: '/en/', head: noindex }) });
  expect(await messagesOf(languagePair, site)).toEqual([
    'index.html: hreflang "en" contradicts en/index.html, which is not to be listed: let both languages be listed, or neither',
  ]);
});
