import { expect, test } from 'vitest';
import type { Searcher } from '../../search/searcher.ts';
import { unitFinder } from './unit-finder.ts';

const NONE = { unit: 0, city: 0, province: 0, institution: 0, service: 0, round: 0 };

function searcher(asked: string[]): Searcher {
  return {
    search: async (query) => {
      asked.push(query);
      const terms = query === '???' ? [] : [query];
      return { terms, whole: query !== 'pn x', hits: [], counts: NONE, units: [3, 1] };
    },
  };
}

test('asks once for the same words, and not at all for none', async () => {
  const asked: string[] = [];
  const unitsOf = unitFinder(searcher(asked));
  expect(await unitsOf('')).toEqual({ units: null, whole: true, unused: '' });
  expect(await unitsOf('pn')).toEqual({ units: [3, 1], whole: true, unused: '' });
  await unitsOf('pn');
  expect(asked).toEqual(['pn']);
});

test('says where not every word was met, and where no word could be looked for', async () => {
  const unitsOf = unitFinder(searcher([]));
  expect((await unitsOf('pn x')).whole).toBe(false);
  expect(await unitsOf('???')).toEqual({ units: null, whole: true, unused: '???' });
});
