import { expect, test } from 'vitest';
import { wrapText } from '../charts/wrap-text.ts';
import { lineCounter } from './line-counter.ts';

const TEXT =
  'Register ini mencatat 14 predikat dengan nama unitnya, di 7 provinsi dari 38 provinsi.';

test('counts the lines that wrapping would make, at any width', () => {
  const lines = lineCounter(TEXT, 15);
  for (const room of [120, 200, 264, 340, 620])
    expect(Math.abs(lines(room) - wrapText(TEXT, room, 15).length)).toBeLessThanOrEqual(1);
  expect(lines(10_000)).toBe(1);
});

test('takes more lines for bold letters, never fewer', () => {
  const [plain, bold] = [lineCounter(TEXT, 15), lineCounter(TEXT, 15, true)];
  for (let room = 100; room < 700; room += 20)
    expect(bold(room)).toBeGreaterThanOrEqual(plain(room));
});

test('breaks a word that is wider than the room', () => {
  expect(lineCounter('a'.repeat(100), 15)(100)).toBeGreaterThan(8);
});
