import { expect, test } from 'vitest';
import { PAGE_SIZE, pageOf } from './page-of.ts';

const rows = (count: number) => Array.from({ length: count }, (_, at) => at);

test.each([
  [0, 1, 1, 1, 0],
  [PAGE_SIZE, 1, 1, 1, PAGE_SIZE],
  [PAGE_SIZE + 1, 2, 2, 2, 1],
  [PAGE_SIZE * 2, 99, 2, 2, PAGE_SIZE],
])('%i rows, page %i: page %i of %i with %i rows', (count, asked, page, pages, shown) => {
  const cut = pageOf(rows(count), asked);
  expect([cut.page, cut.pages, cut.rows.length]).toEqual([page, pages, shown]);
});

test('all pages together are all rows, each once', () => {
  const all = rows(PAGE_SIZE * 2 + 7);
  expect([1, 2, 3].flatMap((page) => pageOf(all, page).rows)).toEqual(all);
  expect(pageOf(all, 3).first).toBe(PAGE_SIZE * 2 + 1);
});
