import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { duplicateId } from './duplicate-id.ts';

test('one id twice', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({ body: '<h1 id="a">One</h1><p id="a">Two</p>' }),
  });
  expect(await messagesOf(duplicateId, site)).toEqual([
    'index.html: duplicate id "a", 2 of them: give each element its own',
  ]);
});
