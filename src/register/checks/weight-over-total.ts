import { componentPoints, POINTS_CONDITION } from '../component-points.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundRows } from './sound-rows.ts';

const EXAMPLE = 'pengungkit 60, hasil 40';

/** Notices weights that are more than their regulation gives the component, or not all of it. */
export const weightOverTotal: Check = {
  id: 'weight-over-total',
  say: `The weights of a component add up to what "${POINTS_CONDITION}" says of it; while some are unknown, to less.`,
  run: (register) => {
    const criteria = soundRows(register, 'criteria');
    return soundRows(register, 'conditions').flatMap((row) => {
      if (row.get('condition') !== POINTS_CONDITION) return [];
      const value = row.get('value');
      const points = componentPoints(value);
      if (points === null) {
        const todo = `write it as "${EXAMPLE}"`;
        return problemAt(row, 'value', `invalid points of the components ${quoted(value)}`, todo);
      }
      return [...points].flatMap(([component, total]) => {
        const weights = criteria
          .filter((each) => each.get('regulation') === row.get('regulation'))
          .filter((each) => each.get('component') === component)
          .map((each) => each.get('weight'))
          .map((weight) => (/^\d+$/.test(weight) ? Number(weight) : null));
        const sum = weights.reduce<number>((all, weight) => all + (weight ?? 0), 0);
        const isWhole = !weights.includes(null);
        const isGood = weights.length === 0 || (isWhole ? sum === total : sum < total);
        if (isGood) return [];
        return problemAt(
          row,
          'value',
          `"${component} ${total}" contradicts the weights of criteria.csv, which make ${sum}`,
          'correct this number or a weight',
        );
      });
    });
  },
};
