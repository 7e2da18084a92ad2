import type { EmbedHeights, HeightLine } from './embed-heights.ts';
import { WIDE_FROM } from './embed-heights.ts';

const trimmed = (value: number): string => String(Math.round(value * 100) / 100);

/** Heights over the width of the container, as operands of CSS `max()`. */
function linesOf(lines: readonly HeightLine[]): string {
  const operands = lines.map(({ base, slope, until }) => {
    if (slope === 0) return `${base}px`;
    const sign = slope < 0 ? '-' : '+';
    return `${base}px ${sign} ${trimmed(Math.abs(slope))}*min(100cqw,${until}px)`;
  });
  return operands.join(',');
}

/**
 * The style of a frame that keeps the room its content needs at every width, without a script. Where
 * container units are not known the greatest height stands. Below 640 pixels the last operand is
 * greater than any height, so that the narrow one counts; from there on it is nothing.
 */
export function frameStyle({ narrow, wide, most }: EmbedHeights): string {
  const inner = narrow.length === 1 ? linesOf(narrow) : `max(${linesOf(narrow)})`;
  const height = `max(${linesOf(wide)},min(${inner},(${WIDE_FROM}px - 100cqw)*9999))`;
  return `width:100%;border:0;height:${most}px;height:${height}`;
}

/** The style of what stands around such a frame, so that its width is the one that counts. */
export const CONTAINER_STYLE = 'container-type:inline-size;width:100%';
