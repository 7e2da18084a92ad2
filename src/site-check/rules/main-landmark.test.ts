import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { mainLandmark } from './main-landmark.ts';

test('a page without a main', async () => {
  const site = fixtureSite({ 'index.html': fixturePage().replaceAll('main', 'div') });
  expect(await messagesOf(mainLandmark, site)).toEqual([
    'index.html: missing main: put the content into <main>',
  ]);
});

test('a main in a main', async () => {
  const site = fixtureSite({ 'index.html': fixturePage({ body: '<main></main>' }) });
  expect(await messagesOf(mainLandmark, site)).toEqual([
    'index.html: duplicate main, 2 of them: keep one <main>',
  ]);
});
