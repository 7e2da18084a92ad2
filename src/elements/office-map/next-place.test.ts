import { expect, test } from 'vitest';
import { nextPlace } from './next-place.ts';

const mark = (code: string, x: number, y: number) => ({ code, x, y, radius: 5 });
const marks = [
  mark('here', 100, 100),
  mark('east', 160, 110),
  mark('far east', 300, 100),
  mark('north', 110, 40),
  mark('south-west', 60, 140),
];

test.each([
  ['ArrowRight', 'east'],
  ['ArrowUp', 'north'],
  ['ArrowDown', 'south-west'],
  ['ArrowLeft', 'south-west'],
  ['Enter', undefined],
])('%s leads to %s', (key, code) => {
  expect(nextPlace(marks, 'here', key)?.code).toBe(code);
});

test('at the edge there is nothing more', () => {
  expect(nextPlace(marks, 'far east', 'ArrowRight')).toBeUndefined();
  expect(nextPlace(marks, 'nowhere', 'ArrowRight')).toBeUndefined();
});
