import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { wholeHtml } from './whole-html.ts';

test('an element closed in the wrong place', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({ body: '<h1>Hello</h1><ul><li>One</ul></li>' }),
  });
  expect(await messagesOf(wholeHtml, site)).toEqual([
    'index.html: invalid HTML, </li> closes nothing: close each element inside the one it began in',
    'index.html: invalid HTML, <li> is still open at </ul>: close each element inside the one it began in',
  ]);
});
