import { expect, it } from 'vitest';
import type { Reason } from '../../search/searcher.ts';
import { award, COURT, WORDS } from './invented-catalogue.ts';
import { reasonWords } from './reason-words.ts';

const reason = (parts: Partial<Reason>): Reason => ({
  term: parts.word ?? '',
  field: 'name',
  word: '',
  typos: 0,
  stands: '',
  ...parts,
});
const why = (...parts: readonly Partial<Reason>[]) =>
  reasonWords(parts.map(reason), COURT, WORDS.id);

it('says nothing of words that stand in the name', () => {
  expect(why({ word: 'pengadilan' }, { term: 'sura', word: 'surabaya' })).toEqual([]);
});
it('says which short form stands for what, in capitals where they are its first letters', () => {
  expect(why({ field: 'alias', word: 'pn', stands: 'pengadilan negeri' })).toEqual([
    'PN = pengadilan negeri',
  ]);
  expect(
    why(
      { field: 'alias', word: 'pengadilan', stands: 'pn' },
      { field: 'alias', word: 'negeri', stands: 'pn' },
    ),
  ).toEqual(['pengadilan negeri = PN']);
  expect(why({ field: 'alias', word: 'lapas', stands: 'lembaga pemasyarakatan' })).toEqual([
    'lapas = lembaga pemasyarakatan',
  ]);
});
it('says which word a typo was taken for', () => {
  expect(why({ term: 'surabya', word: 'surabaya', typos: 1 })).toEqual([
    'mirip: surabya → surabaya',
  ]);
});
it('says which fact of an office met', () => {
  expect(why({ field: 'place', word: 'surabaya' })).toEqual(['tempat: Kota Surabaya']);
  expect(why({ field: 'place', word: 'jatim', stands: 'jawa timur' })).toEqual([
    'tempat: Jawa Timur',
  ]);
  expect(why({ field: 'place', term: 'tim', word: 'timur' })).toEqual(['tempat: Jawa Timur']);
  expect(why({ field: 'service', word: 'sidang' })).toEqual(['layanan: Pengadilan']);
  expect(why({ field: 'institution', word: 'agung' })).toEqual(['instansi: Mahkamah Agung']);
});
it('says an award only where it is not the one that shows', () => {
  const awards = [award({ year: 2018 }), award({ year: 2021, predicate: 'WBBM' })];
  const say = (word: string) =>
    reasonWords([reason({ field: 'status', word })], { ...COURT, awards }, WORDS.id);
  expect(say('wbbm')).toEqual([]);
  expect(say('2021')).toEqual([]);
  expect(say('2018')).toEqual(['predikat: WBK 2018']);
  expect(say('wbk')).toEqual(['predikat: WBK 2018']);
});
it('says the same once, and not more than three things', () => {
  expect(why({ field: 'place', word: 'kota' }, { field: 'place', word: 'surabaya' })).toEqual([
    'tempat: Kota Surabaya',
  ]);
  const many = ['a', 'b', 'c', 'd'].map(
    (word) => ({ field: 'alias', word, stands: word }) as const,
  );
  expect(why(...many)).toHaveLength(3);
});
it('knows no facts of what is not an office', () => {
  expect(reasonWords([reason({ field: 'place', word: 'jawa' })], null, WORDS.id)).toEqual([]);
});
