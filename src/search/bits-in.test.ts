import { expect, test } from 'vitest';
import { bitsIn } from './bits-in.ts';

test.each([
  [0, 0],
  [1, 1],
  [0b1011, 3],
  [-1, 32],
])('%i has %i', (mask, bits) => {
  expect(bitsIn(mask)).toBe(bits);
});
