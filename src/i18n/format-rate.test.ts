import { expect, it } from 'vitest';
import { formatRate } from './format-rate.ts';

it.each([
  [20.7, '20,7%', '20.7%'],
  [15, '15,0%', '15.0%'],
  [100, '100,0%', '100.0%'],
  [0, '0,0%', '0.0%'],
])('%d', (percent, id, en) => {
  expect(formatRate('id', percent)).toBe(id);
  expect(formatRate('en', percent)).toBe(en);
});
