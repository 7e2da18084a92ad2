import { expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { sharedOutlines } from './shared-outlines.ts';

it('finds the two outlines of Papua that show six provinces', () => {
  const { provinces } = fixtureSite().register;
  const shared = sharedOutlines(provinces).map((entry) => entry.provinces.map(({ code }) => code));
  expect(shared).toEqual([
    ['91', '93', '94', '95'],
    ['92', '96'],
  ]);
});
