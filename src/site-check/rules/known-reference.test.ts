import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { knownReference } from './known-reference.ts';

test('a label of a field that is not there', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({ body: '<label for="q">Search</label>' }),
  });
  expect(await messagesOf(knownReference, site)).toEqual([
    'index.html: unknown id "q" in label for: name the id of an element of this page',
  ]);
});

test('a fill that is not there', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({ body: '<svg><rect fill="url(#hatch)"/></svg>' }),
  });
  expect(await messagesOf(knownReference, site)).toEqual([
    'index.html: unknown id "hatch" in rect fill: name the id of an element of this page',
  ]);
});
