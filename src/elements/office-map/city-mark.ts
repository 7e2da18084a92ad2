import type { Point } from '../../geo/point.ts';

/** What is drawn for a place: radii in pixels, and how sure its point is. */
export interface CityMark {
  /** A real seat, a stand-in (hollow, dashed), none named (hatched), none in this view, or an unknown city. */
  readonly kind: 'seat' | 'near' | 'none' | 'other' | 'unknown';
  readonly radius: number;
  /** Of the inner disc: WBBM. */
  readonly inner: number;
  /** Steps in pixels from the true point, of circles that share it. */
  readonly moved: Point;
}

/** Least width and height of what a thumb should hit. */
const TARGET = 44;
const STAR_FROM = 5;
const short = (value: number) => String(Math.round(value * 10) / 10);

/** Width and height of a mark's picture, which is its target too. */
export function markSize({ radius }: CityMark): number {
  return Math.max(TARGET, Math.ceil(2 * radius + 6));
}

function star(middle: number, radius: number): string {
  const points = Array.from({ length: 10 }, (_, at) => {
    const long = at % 2 === 0 ? radius : radius * 0.45;
    const angle = (Math.PI * at) / 5;
    return `${short(middle + long * Math.sin(angle))},${short(middle - long * Math.cos(angle))}`;
  });
  return `<polygon class="star" points="${points.join(' ')}"/>`;
}

/** Draws a mark as SVG: a circle for its awards, in it a disc with an edge and a star for WBBM. */
export function drawCityMark(mark: CityMark): string {
  const { kind, radius, inner, moved } = mark;
  const size = markSize(mark);
  const middle = size / 2;
  const disc = (name: string, r: number) =>
    `<circle class="${name}" cx="${middle}" cy="${middle}" r="${short(r)}"/>`;
  const [x, y] = moved;
  const lead =
    x === 0 && y === 0
      ? ''
      : `<path class="lead" d="M${middle} ${middle}l${short(-x)} ${short(-y)}"/>`;
  const square = `<rect class="all" x="${short(middle - radius)}" y="${short(middle - radius)}" width="${short(2 * radius)}" height="${short(2 * radius)}"/><text x="${middle}" y="${middle}">?</text>`;
  const round = `${disc('all', radius)}${inner > 0 ? disc('wbbm', inner) : ''}${inner >= STAR_FROM ? star(middle, inner * 0.8) : ''}`;
  return `<svg class="${kind}" width="${size}" height="${size}" aria-hidden="true">${lead}${kind === 'unknown' ? square : round}</svg>`;
}
