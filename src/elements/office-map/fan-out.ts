import { compassStep } from '../../geo/compass-step.ts';
import type { Point } from '../../geo/point.ts';

/** A circle that shares its point with others. */
export interface FannedCircle {
  readonly name: string;
  readonly radius: number;
}

const AIR = 2;

/**
 * Steps in pixels that set circles with one common point apart, so that none touches another and
 * their middles are at least `apart`: parts of a city by the compass in their names, others clockwise
 * round the point; a single circle stays where it is.
 */
export function fanOut(circles: readonly FannedCircle[], apart: number): Point[] {
  const { length } = circles;
  if (length < 2) return circles.map((): Point => [0, 0]);
  const [first = 0, second = 0] = circles.map(({ radius }) => radius).sort((a, b) => b - a);
  const step = Math.max(apart, first + second + AIR);
  const ways = circles.flatMap(({ name }) => [compassStep(name) ?? []]);
  if (ways.every((way) => way.length === 2) && new Set(ways.map(String)).size === length)
    return ways.map(([east = 0, north = 0]): Point => [east * step, -north * step]);
  const around = step / (2 * Math.sin(Math.PI / length));
  return circles.map((_, at): Point => {
    const angle = (2 * Math.PI * at) / length;
    return [around * Math.sin(angle), -around * Math.cos(angle)];
  });
}
