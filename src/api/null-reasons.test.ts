import { expect, test } from 'vitest';
import { nullReasons } from './null-reasons.ts';

test('what is unknown is explained once, by the name of its member', () => {
  const reasons = nullReasons({ city: null, rounds: [{ official: null }, { official: null }] });
  expect(Object.keys(reasons)).toEqual(['city', 'official']);
  expect(reasons['official']?.en).toContain('unknown, not zero');
});

test('what is there, and what is simply absent, needs no reason', () => {
  expect(nullReasons({ city: 'Surabaya', note: null, value: 0 })).toEqual({});
});
