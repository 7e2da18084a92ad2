import { expect, it } from 'vitest';
import { oneLine } from './one-line.ts';

it('joins lines and drops control characters', () => {
  expect(oneLine(' a\r\nb\u2028c\u0000d  e\t')).toBe('a b c d e');
});
