import { expect, it } from 'vitest';
import { shadeOf, shadeSteps } from './shade-steps.ts';

it('has no shade where nothing is named', () => {
  expect(shadeSteps(0)).toEqual([]);
  expect(shadeOf(shadeSteps(89), 0)).toBeNull();
});
it('leaves no number out and is darkest at the most', () => {
  for (const most of [1, 4, 5, 89, 890]) {
    const steps = shadeSteps(most);
    for (let awards = 1; awards <= most; awards++) expect(shadeOf(steps, awards)).not.toBeNull();
    expect(shadeOf(steps, most)).toBe(1);
  }
});
