import { expect, it } from 'vitest';
import { componentPoints } from './component-points.ts';

it('reads the points of both components', () => {
  expect([...(componentPoints('pengungkit 60, hasil 40') ?? [])]).toEqual([
    ['pengungkit', 60],
    ['hasil', 40],
  ]);
});
it('reads one alone', () => {
  expect(componentPoints('hasil 40')?.get('pengungkit')).toBeUndefined();
});
it.each(['', '60 dan 40', 'pengungkit 60 hasil 40', 'pengungkit enam puluh', 'lain 60'])(
  'reads nothing out of "%s"',
  (value) => {
    expect(componentPoints(value)).toBeNull();
  },
);
it('takes no component twice', () => {
  expect(componentPoints('hasil 40, hasil 30')).toBeNull();
});
