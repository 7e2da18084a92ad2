import { expect, test } from 'vitest';
import { fillText } from './fill-text.ts';

test('puts values in their places', () => {
  expect(fillText('{a} dari {b}', { a: 1, b: '2' })).toBe('1 dari 2');
});

test('chooses a word by whether the value is one', () => {
  const rows = '{count} {count|row|rows}';
  expect(fillText(rows, { count: 1 })).toBe('1 row');
  expect(fillText(rows, { count: 0 })).toBe('0 rows');
  expect(fillText(rows, { count: '11' })).toBe('11 rows');
});

test('leaves a place without a value to be seen', () => {
  expect(fillText('{a} {b|one|many}')).toBe('{a} {b|one|many}');
});

test('takes values for what they are, not for places', () => {
  expect(fillText('{a}{b}', { a: '{b}', b: '$&' })).toBe('{b}$&');
});

test('names are filled in, and what is missing stays to be seen', () => {
  expect(fillText('{place}: {wbk}, {wbk}', { place: 'Aceh', wbk: 1 })).toBe('Aceh: 1, 1');
  expect(fillText('{place}')).toBe('{place}');
});
