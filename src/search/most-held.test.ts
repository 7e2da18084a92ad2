import { expect, test } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { askWords } from './ask-words.ts';
import { mostHeld } from './most-held.ts';
import { readSearchFile } from './read-search-file.ts';
import { searchIndex } from './search-index.ts';
import { searchFile } from './write-search-file.ts';

const catalogue = readSearchFile(searchFile(fixtureSite()));
const index = searchIndex(catalogue);
const name = catalogue.units[0]?.name ?? '';

test('counts the words a record may hold, soft ones and unknown ones not', () => {
  const count = (query: string) => mostHeld(index, askWords(index, query))(0);
  expect(count('qqqqqqqq')).toBe(0);
  expect(count(`${name} di kantor qqqqqqqq`)).toBe(count(name));
  expect(count(name)).toBe(askWords(index, name).filter(({ isSoft }) => !isSoft).length);
});

test('two words written as one are two', () => {
  const [word = ''] = name.toLowerCase().split(' ');
  const query = `${word.slice(0, 3)} ${word.slice(3)}`;
  expect(mostHeld(index, askWords(index, query))(0)).toBe(2);
});
