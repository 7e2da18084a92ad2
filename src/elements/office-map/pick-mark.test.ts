import { expect, test } from 'vitest';
import { pickMark } from './pick-mark.ts';

const marks = [
  { code: 'large', x: 100, y: 100, radius: 30 },
  { code: 'small', x: 125, y: 100, radius: 4 },
  { code: 'lone', x: 300, y: 100, radius: 3 },
];

test.each([
  ['in the middle of a small circle on a large one', 126, 100, 'small'],
  ['in the large one, off the small one', 95, 110, 'large'],
  ['a thumb beside a lone circle', 318, 108, 'lone'],
  ['too far from any', 300, 140, undefined],
])('%s', (_, x, y, code) => {
  expect(pickMark(marks, x, y)?.code).toBe(code);
});
