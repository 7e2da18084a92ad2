import { expect, it } from 'vitest';
import { topServices } from './service-rows.ts';

const count = (of: string, total: number) => ({ of, wbk: total, wbbm: 0, total });

it('takes the five largest of each, largest anywhere first', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((of, at) => count(of, 10 - at));
  expect(topServices([{ services: many }, { services: [count('z', 7), count('f', 1)] }])).toEqual([
    'a',
    'b',
    'c',
    'd',
    'z',
    'e',
    'f',
  ]);
  expect(topServices([{ services: many }])).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(topServices([{ services: [] }])).toEqual([]);
});
