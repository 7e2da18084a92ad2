import { expect, test } from 'vitest';
import { foldWords } from './fold-words.ts';

test.each([
  ['RSUD K.R.M.T. Wongsonegoro', ['rsud', 'krmt', 'wongsonegoro']],
  ['Polrés  GRESÎK', ['polres', 'gresik']],
  ['Soekarno-Hatta/2', ['soekarno', 'hatta', '2']],
  ['<img src=x onerror=alert(1)>', ['img', 'src', 'x', 'onerror', 'alert', '1']],
  ['(.*)+ [^ \\', []],
  ['🦄', []],
])('%s', (text, words) => {
  expect(foldWords(text)).toEqual(words);
});
