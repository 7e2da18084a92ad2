import { expect, it } from 'vitest';
import { measureParquet } from './measure-parquet.ts';

it('writes every row and finds it again', async () => {
  const cost = await measureParquet(1000);
  expect(cost).toMatchObject({ rows: 1000, files: 12 });
  expect(cost.bytes).toBeGreaterThan(0);
  // 83 or 84 rows a round over 80 provinces; no round gives them all to the ministry alone.
  expect(cost.answer).toBeGreaterThan(12 * 70);
});
