import { expect, test } from 'vitest';
import { expandWords } from './expand-words.ts';

const wordsOf = (name: string) => expandWords(name.split(' ')).map(({ word }) => word);

test('gives the short form of what is written out, and what it stands for', () => {
  expect(expandWords(['pengadilan', 'negeri', 'x'])).toContainEqual({
    word: 'pn',
    stands: 'pengadilan negeri',
  });
});

test('writes out a short form, and goes on from there', () => {
  expect(wordsOf('rsud x')).toEqual(
    expect.arrayContaining(['rumah', 'sakit', 'umum', 'daerah', 'rs', 'hospital']),
  );
});

test('does not go from an English word back to an office', () => {
  expect(wordsOf('court x')).toEqual([]);
});

test('needs the words side by side', () => {
  expect(wordsOf('pengadilan tinggi agama')).not.toContain('pa');
});
