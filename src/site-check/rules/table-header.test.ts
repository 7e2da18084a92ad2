import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { tableHeader } from './table-header.ts';

test('a table without header cells', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({ body: '<table><tr><td>Kota</td><td>3</td></tr></table>' }),
  });
  expect(await messagesOf(tableHeader, site)).toEqual([
    'index.html: missing th in the table "Kota3": name the columns with <th scope="col">',
  ]);
});
