import { describe, expect, it } from 'vitest';
import {
  count,
  fewNames,
  institutionInSentence,
  listWords,
  NOUNS,
  provinceInSentence,
  sentence,
  shared,
} from './sentence.ts';

describe('names in a row', () => {
  it.each([
    [[], '', ''],
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A dan B', 'A and B'],
    [['A', 'B', 'C'], 'A, B, dan C', 'A, B and C'],
  ])('%j', (words, id, en) => {
    expect([listWords('id', words), listWords('en', words)]).toEqual([id, en]);
  });
  it('joins with another word where a name holds an "and" itself', () => {
    expect(listWords('id', ['Riset', 'Obat dan makanan'])).toBe('Riset serta Obat dan makanan');
    expect(listWords('en', ['Health', 'Food and drugs'])).toBe('Health as well as Food and drugs');
  });
  it('counts them where they are more than three', () => {
    expect(fewNames('id', ['A', 'B', 'C', 'D'], NOUNS.province)).toBe('4 provinsi');
    expect(fewNames('en', ['A', 'B', 'C'], NOUNS.province)).toBe('A, B and C');
  });
});

it('counts one as one and none as many', () => {
  expect([0, 1, 2, 1200].map((n) => count('en', n, NOUNS.award))).toEqual([
    '0 awards',
    '1 award',
    '2 awards',
    '1,200 awards',
  ]);
  expect(count('id', 1200, NOUNS.unit)).toBe('1.200 unit kerja');
});
it('says that a number is shared only where it is', () => {
  expect([shared('id', '4', 1), shared('id', '4', 2), shared('en', '4', 2)]).toEqual([
    '4',
    'masing-masing 4',
    '4 each',
  ]);
});
it('makes one sentence of the clauses that are there', () => {
  expect(sentence(['dua', '', 'tiga'])).toBe('Dua; tiga.');
});
it('gives English names their article', () => {
  expect(institutionInSentence('en', 'Ministry of Finance')).toBe('the Ministry of Finance');
  expect(institutionInSentence('en', 'Statistics Indonesia')).toBe('Statistics Indonesia');
  expect(institutionInSentence('id', 'Mahkamah Agung')).toBe('Mahkamah Agung');
  expect(provinceInSentence('en', 'Riau Islands')).toBe('the Riau Islands');
});
