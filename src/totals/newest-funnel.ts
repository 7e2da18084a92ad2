import type { PathOfRound, PathStepId } from './path-of-round.ts';

const hasOfficial = ({ steps }: PathOfRound, wanted: readonly PathStepId[]): boolean =>
  steps.some(({ step, basis }) => wanted.includes(step) && (basis === 'stated' || basis === 'sum'));

const END: readonly PathStepId[] = ['awarded'];
const BOTH_ENDS: readonly (readonly PathStepId[])[] = [['proposed'], END];
const ALL: readonly (readonly PathStepId[])[] = [
  ['proposed'],
  ['evaluated', 'passed_selection'],
  END,
];

/** Whether official figures of a round are known at proposal, in the national team and at the award. */
export function isWholeFunnel(path: PathOfRound): boolean {
  return ALL.every((steps) => hasOfficial(path, steps));
}

/**
 * The newest round whose official figures go all the way from proposed over the national team to
 * awarded; else the newest with both ends, else with an end, else the newest of all.
 */
export function newestFunnel(paths: readonly PathOfRound[]): PathOfRound | undefined {
  const newestFirst = paths.toSorted((a, b) => b.year - a.year);
  const found = [ALL, BOTH_ENDS, [END]].map((wanted) =>
    newestFirst.find((path) => wanted.every((steps) => hasOfficial(path, steps))),
  );
  return found.find((path) => path !== undefined) ?? newestFirst[0];
}
