import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { emptyElement } from './empty-element.ts';

test('a heading, a link and a cell without words', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({
      body: '<h2> </h2><a href="/"></a><table><tr><th>A</th><td></td><td class="num"></td></tr></table>',
    }),
  });
  expect(await messagesOf(emptyElement, site)).toEqual([
    'index.html: missing words in <a>, 1 of them: write them, or leave the element out',
    'index.html: missing words in <h2>, 1 of them: write them, or leave the element out',
    'index.html: missing words in <td>, 1 of them: write them, or leave the element out',
  ]);
});

test('what is labelled, hidden or drawn is not empty', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({
      body: '<a href="/" aria-label="Home"></a><li aria-hidden="true"></li><td><svg></svg></td>',
    }),
  });
  expect(await messagesOf(emptyElement, site)).toEqual([]);
});
