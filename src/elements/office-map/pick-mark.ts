import type { PlacedMark } from './next-place.ts';

/** Half of the 44 pixels that a thumb needs. */
export const THUMB = 22;

/**
 * The mark that a tap means: of those drawn under it the one whose middle is nearest, or else the
 * nearest edge within reach. So a small circle has the target of a large one, as far as there is room.
 */
export function pickMark(
  marks: readonly PlacedMark[],
  x: number,
  y: number,
  reach = THUMB,
): PlacedMark | undefined {
  let best: PlacedMark | undefined;
  let least = reach;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    // Below zero inside the circle, nearest to the middle the least: that beats any edge.
    const cost = distance <= mark.radius ? distance - 1e4 : distance - mark.radius;
    if (cost > least) continue;
    [best, least] = [mark, cost];
  }
  return best;
}
