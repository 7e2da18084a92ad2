import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { leakedValue } from './leaked-value.ts';

test('values that no reader should see', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({
      body: '<h1>null of 3</h1><p>NaN%</p><a href="/unit/undefined/">Unit</a><p>Nulla</p>',
    }),
  });
  expect(await messagesOf(leakedValue, site)).toEqual([
    'index.html: invalid text "NaN" in <p>: "NaN%": say that it is not known, or leave it out',
    'index.html: invalid text "null" in <h1>: "null of 3": say that it is not known, or leave it out',
    'index.html: invalid text "undefined" in a href: "/unit/undefined/": say that it is not known, or leave it out',
  ]);
});

test('a value in a CSV', async () => {
  const site = fixtureSite({ 'data/a.csv': 'year,value\n2020,NaN\n', 'data/b.csv': 'a\nNaN.\n' });
  expect(await messagesOf(leakedValue, site)).toEqual([
    'data/a.csv: invalid cell "NaN": leave it empty',
  ]);
});
