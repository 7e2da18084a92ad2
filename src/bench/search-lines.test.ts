import { expect, test } from 'vitest';
import { searchLines } from './search-lines.ts';

test('says what a search weighs and takes, and which way is used', () => {
  const cost = { ready: 31.6, p50: 0.54, p95: 4.9, longest: 20.04, memory: 2.1 };
  const weight = { units: 320, index: 8101, scripts: 14148, budget: 30720 };
  const costs = [
    ['scan', cost],
    ['MiniSearch', { ...cost, ready: 138.4 }],
  ] as const;
  expect(searchLines({ times: 1, records: 992, weight, costs })).toEqual([
    'Search in 1 times the register, 320 units and 992 records: 22249 of 30720 bytes before the first result (search file 8101, scripts 14148)',
    '  scan, used here: ready in 32 ms, half the answers within 0.5 ms, 95 % within 4.9, all within 20.0; 2 MB',
    '  MiniSearch: ready in 138 ms, half the answers within 0.5 ms, 95 % within 4.9, all within 20.0; 2 MB',
  ]);
});
