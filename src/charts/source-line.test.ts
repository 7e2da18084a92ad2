import { expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { sourceLine } from './source-line.ts';

const site = fixtureSite();
const ids = site.register.sources.map((source) => source.id);
const publishers = new Set(site.register.sources.map((source) => source.publisher)).size;

it('names three publishers, those cited most first, and counts the rest', () => {
  expect(sourceLine('id', site, ids)).toMatch(
    new RegExp(`^Sumber: [^,]+, [^,]+, [^,]+, dan ${publishers - 3} lainnya$`),
  );
  expect(sourceLine('en', site, ids)).toMatch(new RegExp(` and ${publishers - 3} more$`));
});
it('names one publisher once', () => {
  const [id = ''] = ids;
  expect(sourceLine('en', site, [id])).toBe(`Source: ${site.source(id).publisher}`);
});
