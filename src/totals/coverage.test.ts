import { expect, it } from 'vitest';
import { coverageOf } from './coverage.ts';

const stated = (value: number) => ({
  value,
  basis: 'stated' as const,
  wbk: null,
  wbbm: null,
  sources: [],
});

it('never counts an award both as named and as known by count', () => {
  const shares = [
    { official: 10, named: 4 },
    { official: null, named: 3 },
    { official: 2, named: 5 },
  ];
  expect(coverageOf(stated(30), shares)).toEqual({
    official: 30,
    named: 12,
    byCount: 6,
    unknown: 12,
  });
});
it('does not go below zero when more is known than stated', () => {
  expect(coverageOf(stated(3), [{ official: null, named: 5 }]).unknown).toBe(0);
});
it('leaves the rest unknown, not zero, without an official total', () => {
  expect(coverageOf(null, [{ official: null, named: 5 }])).toEqual({
    official: null,
    named: 5,
    byCount: 0,
    unknown: null,
  });
});
