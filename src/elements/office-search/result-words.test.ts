import { expect, it } from 'vitest';
import type { Hit } from '../../search/searcher.ts';
import { countWords } from './count-words.ts';
import { groupHits } from './group-hits.ts';
import { CATALOGUE, WORDS } from './invented-catalogue.ts';
import { noneWords } from './none-words.ts';
import { shownQuery } from './shown-query.ts';

const NONE = { unit: 0, city: 0, province: 0, institution: 0, service: 0, round: 0 };

it('counts what was found in words', () => {
  const counts = { ...NONE, unit: 1208, city: 2 };
  expect(countWords(counts, WORDS.id)).toBe('1.210 hasil: 1.208 kantor, 2 kabupaten atau kota.');
  expect(countWords({ ...NONE, unit: 1 }, WORDS.en)).toBe('1 result: 1 office.');
});
it('puts the kind of the best hit first', () => {
  const hit = (kind: Hit['kind'], at: number): Hit => ({ kind, at, reasons: [] });
  const hits = [hit('city', 3), hit('unit', 7), hit('city', 1)];
  expect(groupHits(hits)).toEqual([
    { kind: 'city', hits: [hits[0], hits[2]] },
    { kind: 'unit', hits: [hits[1]] },
  ]);
});
it('says what the register holds and how much it lacks, of the largest and the newest round', () => {
  expect(noneWords(CATALOGUE, WORDS.id)).toEqual([
    'Register ini memuat 2 kantor di 1 kabupaten dan kota, dari 1 instansi.',
    'Untuk putaran 2020 kami tahu nama 61 dari 1.763.',
    'Untuk putaran 2025 kami tahu nama 20 dari 133.',
  ]);
  const rounds = CATALOGUE.rounds.slice(0, 2);
  expect(noneWords({ ...CATALOGUE, rounds }, WORDS.id)).toHaveLength(2);
  expect(noneWords({ ...CATALOGUE, rounds: [] }, WORDS.id)).toHaveLength(1);
});
it('cuts a long question and keeps it from turning the sentence round', () => {
  expect(shownQuery('a'.repeat(10_000))).toBe(`\u2068${'a'.repeat(60)}…\u2069`);
  expect(shownQuery('😀'.repeat(61))).toBe(`\u2068${'😀'.repeat(60)}…\u2069`);
  expect(shownQuery('a\u202Eb\u0000c\u2069')).toBe('\u2068a b c\u2069');
});
