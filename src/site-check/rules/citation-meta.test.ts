import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { citationMeta } from './citation-meta.ts';

const TODO = 'write it with src/components/CiteMeta.astro';

test('a page that says nothing of itself', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({ head: '<meta name="citation_author" content="A">' }),
  });
  expect(await messagesOf(citationMeta, site)).toEqual([
    `index.html: missing citation_language: ${TODO}`,
    `index.html: missing citation_public_url: ${TODO}`,
    `index.html: missing citation_publication_date: ${TODO}`,
    `index.html: missing citation_title: ${TODO}`,
  ]);
});

test('a page that says what is not so', async () => {
  const head = Object.entries({
    title: 'A',
    author: 'A',
    publication_date: '2026-11-21',
    language: 'en',
    public_url: 'https://example.org/en/',
  }).map(([name, value]) => `<meta name="citation_${name}" content="${value}">`);
  const site = fixtureSite({ 'index.html': fixturePage({ head: head.join('') }) });
  expect(await messagesOf(citationMeta, site)).toEqual([
    `index.html: invalid citation_language "en": ${TODO}`,
    `index.html: invalid citation_public_url "https://example.org/en/": ${TODO}`,
    `index.html: invalid citation_publication_date "2026-11-21": ${TODO}`,
  ]);
});

test('embeds and the page of missing addresses need none', async () => {
  const page = fixturePage({ head: '' });
  const site = fixtureSite({ '404.html': page, 'embed/a/nasional/index.html': page });
  expect(await messagesOf(citationMeta, site)).toEqual([]);
});
