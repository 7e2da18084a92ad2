import { expect, it } from 'vitest';
import { formatBytes, formatDate, formatNumber, formatPercent } from './format.ts';

it.each([
  ['id', 3691, '3.691'],
  ['en', 3691, '3,691'],
  ['id', 763, '763'],
  ['en', 1234567, '1,234,567'],
  ['id', 0, '0'],
] as const)('writes numbers: %s %i', (language, value, expected) => {
  expect(formatNumber(language, value)).toBe(expected);
});
it.each([
  ['id', '2022-02-03', '3 Februari 2022'],
  ['en', '2022-02', 'February 2022'],
  ['id', '2019', '2019'],
] as const)('writes dates as far as they are known: %s %s', (language, date, expected) => {
  expect(formatDate(language, date)).toBe(expected);
});
it('never rounds a small share to nothing', () => {
  expect(formatPercent('id', 0.004)).toBe('kurang dari 1%');
  expect(formatPercent('en', 0.08)).toBe('8%');
  expect(formatPercent('en', 0)).toBe('0%');
});
it('writes bytes', () => {
  expect([formatBytes('id', 999), formatBytes('id', 4512), formatBytes('en', 45120)]).toEqual([
    '999 B',
    '4,5 kB',
    '45 kB',
  ]);
});
