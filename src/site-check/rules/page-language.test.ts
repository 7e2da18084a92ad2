import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { pageLanguage } from './page-language.ts';

test('an English page that says it is Indonesian', async () => {
  const site = fixtureSite({ 'en/index.html': fixturePage({ path: '/en/', lang: 'id' }) });
  expect(await messagesOf(pageLanguage, site)).toEqual([
    'en/index.html: lang "id" contradicts the address /en/: write <html lang="en">',
  ]);
});

test('a page without a language', async () => {
  const site = fixtureSite({ 'index.html': fixturePage().replace(' lang="id"', '') });
  expect(await messagesOf(pageLanguage, site)).toEqual([
    'index.html: missing lang: write <html lang="id">',
  ]);
});
