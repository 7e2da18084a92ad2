import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { untranslated } from './untranslated.ts';

test('an Indonesian text on an English page', async () => {
  const body = '<h1>Beranda</h1><p>Data</p><p lang="id">Beranda</p><p>Beranda Kota</p>';
  const site = fixtureSite({ 'en/index.html': fixturePage({ path: '/en/', body }) });
  expect(await messagesOf(untranslated, site)).toEqual([
    'en/index.html: invalid text "Beranda" on a page in "en": take the text of this language, or write lang="id"',
  ]);
});
