import type { Point } from './point.ts';

/** Tenths as short as SVG takes them: `.5`, `-1.2`, `10`. */
function short(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}

/** SVG needs no blank between two numbers where a sign or a second decimal point parts them. */
function joinNumbers(numbers: readonly string[]): string {
  return numbers.reduce((before, next) => {
    const parted = next.startsWith('-') || (next.startsWith('.') && /\.\d+$/.test(before));
    return `${before}${parted ? '' : ' '}${next}`;
  });
}

/**
 * Closed rings as SVG path data in relative steps of whole tenths of a unit, in few bytes. Each
 * point is rounded where it lies, so errors do not add up and neighbours still share their points.
 */
export function drawPath(rings: readonly (readonly Point[])[]): string {
  let start: Point = [0, 0];
  return rings
    .map((ring) => {
      // A closed subpath leaves the pen where it started, and there the next one measures from.
      let [x, y] = start;
      const steps = ring.slice(0, -1).flatMap((point, index) => {
        const [toX, toY] = [Math.round(point[0] * 10), Math.round(point[1] * 10)];
        const step = [short(toX - x), short(toY - y)];
        [x, y] = [toX, toY];
        if (index === 0) start = [toX, toY];
        return step;
      });
      return `m${joinNumbers(steps)}z`;
    })
    .join('');
}
