import { expect, test } from 'vitest';
import { fixtureSite, messagesOf } from '../fixture-site.ts';
import { embedParts } from './embed-parts.ts';

const PAGE = 'https://example.org/grafik/a/b/';
const embed = (page: string, inside: string, csv = '<a href="https://example.org/a.csv">CSV</a>') =>
  `<html lang="id"><head><title>A</title><link rel="canonical" href="${page}"></head><body><main><figure>${inside}<figcaption><p>Data 2026.1, 21 November 2026</p><a href="${page}">A</a>${csv}</figcaption></figure></main></body></html>`;

test('a whole embed, at its own address, in English and frozen', async () => {
  const english = embed(PAGE.replace('/grafik', '/en/grafik'), '<svg></svg>');
  const site = fixtureSite({
    'embed/a/b/index.html': embed(PAGE, '<svg></svg>'),
    'embed/v/2026.1/a/b/index.html': embed(PAGE, '<svg></svg>'),
    'en/embed/a/b/index.html': english,
    'en/embed/v/2026.1/a/b/index.html': english,
    'embed/peta/2019/semua/index.html': embed(
      'https://example.org/peta/2019/semua/',
      '<div class="map"><svg></svg></div>',
      '',
    ),
  });
  expect(await messagesOf(embedParts, site)).toEqual([]);
});

test('an embed of nothing', async () => {
  const site = fixtureSite({ 'embed/a/b/index.html': '<html lang="id"><body></body></html>' });
  const todo = 'draw the embed with src/layouts/Embed.astro';
  expect(await messagesOf(embedParts, site)).toEqual(
    ['CSV link', `canonical ${PAGE}`, 'drawing', `link to ${PAGE}`, 'version and date'].map(
      (part) => `embed/a/b/index.html: missing ${part}: ${todo}`,
    ),
  );
});

test('an embed that leads to another page than its own', async () => {
  const site = fixtureSite({
    'embed/a/b/index.html': embed('https://example.org/grafik/a/c/', '<svg></svg>'),
  });
  expect(await messagesOf(embedParts, site)).toHaveLength(2);
});
