import type { Check } from './check.ts';
import type { Figure } from './figures-of.ts';
import { figureKey, figuresOf, isExplained } from './figures-of.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';

/** Notices WBK and WBBM that do not add up to what was awarded, or one that alone is more. */
export const contradictingSum: Check = {
  id: 'contradicting-sum',
  say: 'WBK and WBBM add up to the units awarded, or a note of one of the three says the sum.',
  run: (register) => {
    const figures = figuresOf(register);
    const byKey = new Map(figures.map((figure) => [keyOf(figure, figure.metric), figure]));
    return figures.flatMap((awarded) => {
      const { metric, value } = awarded;
      const [row] = awarded.preferred;
      if (metric !== 'awarded' || value === undefined || row === undefined) return [];
      const parts = ['wbk', 'wbbm'].flatMap((part) => byKey.get(keyOf(awarded, part)) ?? []);
      const stated = parts.filter((part) => part.value !== undefined);
      const sum = stated.reduce((total, part) => total + (part.value ?? 0), 0);
      const isGood = stated.length === 2 ? sum === value : sum <= value;
      if (isGood || isExplained([awarded, ...parts], sum)) return [];
      const terms = stated.map((part) => `${part.value} ${part.metric}`).join(' + ');
      return problemAt(
        row,
        'value',
        `${quoted(row.get('value'))} awarded contradicts ${stated.length === 2 ? `${terms} = ${sum}` : terms}`,
        `correct one of them, or say "${sum}" in a note of one of them`,
      );
    });
  },
};

function keyOf({ year, scope, of }: Figure, metric: string): string {
  return figureKey(year, scope, of, metric);
}
