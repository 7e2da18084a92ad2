import { expect, test } from 'vitest';
import { slugify } from './slug.ts';

test.each([
  ['Kota Surabaya', 'kota-surabaya'],
  ['  Daerah Khusus Ibukota Jakarta ', 'daerah-khusus-ibukota-jakarta'],
  ['Ba’a (Rote) – Ndao', 'ba-a-rote-ndao'],
  ['Réunion ﬁnale №1', 'reunion-finale-no1'],
  ['---', ''],
])('slugify(%j) is %j', (name, slug) => {
  expect(slugify(name)).toBe(slug);
});
