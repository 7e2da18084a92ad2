import type { CellType } from '../table.ts';
import type { Check } from './check.ts';
import { nearest } from './nearest.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundCells } from './sound-rows.ts';

const FEW = 5;
const EITHER = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Notices words outside the list of their column: predicate, kind, service, metric, event, yes or no. */
export const unknownWord: Check = {
  id: 'unknown-word',
  say: 'A column with a list of words holds one of them (src/register/vocabulary.ts).',
  run: (register) =>
    soundCells(register).flatMap((cell) => {
      const { column, text } = cell;
      const words = wordsOf(column.type);
      if (text === '' || words === undefined || words.includes(text)) return [];
      const found = `unknown ${column.name} ${quoted(text)}`;
      return problemAt(cell, column.name, found, `write ${choice(text, words)}`);
    }),
};

function wordsOf(type: CellType): readonly string[] | undefined {
  if (type === 'yes-no') return ['yes', 'no'];
  return typeof type === 'object' && 'oneOf' in type ? type.oneOf : undefined;
}

function choice(text: string, words: readonly string[]): string {
  if (words.length <= FEW) return EITHER.format(words.map((word) => `"${word}"`));
  return `"${nearest(text, words)}" or another word of src/register/vocabulary.ts`;
}
