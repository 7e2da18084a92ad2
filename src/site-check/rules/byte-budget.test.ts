import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf, noise } from '../fixture-site.ts';
import { byteBudget } from './byte-budget.ts';

test('a city page heavier than 14 KB, in what Brotli makes of it', async () => {
  const heavy = noise(18000);
  const page = (path: string) => fixturePage({ path, body: heavy });
  const site = fixtureSite({
    'kota/a/index.html': page('/kota/a/'),
    'provinsi/a/index.html': page('/provinsi/a/'),
    'unit/a/index.html': fixturePage({ path: '/unit/a/', body: 'light '.repeat(9000) }),
  });
  const [message, ...others] = await messagesOf(byteBudget, site);
  expect(message).toMatch(
    /^kota\/a\/index.html: invalid weight, \d{5} bytes in Brotli: keep a unit, source or city within 14336$/,
  );
  expect(others).toEqual([]);
});
