/** A place as it stands on the map, in pixels. */
export interface PlacedMark {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * The place that an arrow key leads to: the nearest one on that side, where what lies off the way
 * counts double; undefined at the edge and for other keys.
 */
export function nextPlace(
  marks: readonly PlacedMark[],
  from: string,
  key: string,
): PlacedMark | undefined {
  const way = WAYS[key];
  const start = marks.find(({ code }) => code === from);
  if (way === undefined || start === undefined) return undefined;
  const [wayX, wayY] = way;
  let best: PlacedMark | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const [x, y] = [mark.x - start.x, mark.y - start.y];
    const along = x * wayX + y * wayY;
    const off = Math.abs(x * wayY - y * wayX);
    const cost = along + 2 * off;
    // Within about 63 degrees to either side, so that every place can be reached from somewhere.
    if (along <= 0 || off > 2 * along || cost >= least) continue;
    [best, least] = [mark, cost];
  }
  return best;
}
