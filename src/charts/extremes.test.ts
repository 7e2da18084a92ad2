import { expect, it } from 'vitest';
import { extremes } from './extremes.ts';

it('knows nothing of nothing', () => {
  expect(extremes([], 'n')).toBeNull();
  expect(extremes([{ n: null }], 'n')).toBeNull();
});
it('keeps ties, counts zero and leaves the unknown out', () => {
  const rows = [{ n: 3 }, { n: null }, { n: 0 }, { n: 3 }];
  expect(extremes(rows, 'n')).toEqual({
    most: { value: 3, rows: [{ n: 3 }, { n: 3 }] },
    least: { value: 0, rows: [{ n: 0 }] },
  });
});
