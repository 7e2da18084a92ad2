import { expect, test } from 'vitest';
import { fillWords } from './fill-words.ts';

test('names are filled in, and what is missing stays to be seen', () => {
  expect(fillWords('{place}: {wbk}, {wbk}', { place: 'Aceh', wbk: 1 })).toBe('Aceh: 1, 1');
  expect(fillWords('{place}')).toBe('{place}');
});
