import type { PlacedMark } from './next-place.ts';
import { THUMB } from './pick-mark.ts';

/**
 * The province that a tap means. A province smaller than a thumb (Jakarta on a phone) counts as hit
 * within `reach` of its middle, where no other middle is nearer; elsewhere the shape under the tap
 * decides. `radius` of a mark is half of the shorter side of its shape.
 */
export function pickProvince(
  marks: readonly PlacedMark[],
  x: number,
  y: number,
  under: string | null,
  reach = THUMB,
): PlacedMark | undefined {
  let best: PlacedMark | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    const isHit = mark.code === under || (mark.radius < THUMB && distance <= reach);
    if (!isHit || distance >= least) continue;
    [best, least] = [mark, distance];
  }
  return best;
}
