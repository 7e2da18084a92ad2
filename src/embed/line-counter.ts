import { BOLD, textWidth } from '../charts/text-width.ts';

/**
 * How many lines a text takes at any width in pixels, a little pessimistic as letters are measured
 * wide; its words are measured once, since a frame is tried at many widths.
 */
export function lineCounter(text: string, font: number, bold = false): (room: number) => number {
  const factor = bold ? BOLD : 1;
  const space = textWidth(' ', font) * factor;
  const words = text.split(' ').map((word) => textWidth(word, font) * factor);
  return (room) => {
    let lines = 1;
    let used = 0;
    for (const width of words) {
      if (used > 0 && used + space + width > room) {
        lines++;
        used = 0;
      }
      used += used > 0 ? space + width : width;
      // A word wider than the frame is broken, as its style says.
      if (used > room) {
        lines += Math.ceil(used / room) - 1;
        used = used % room;
      }
    }
    return lines;
  };
}
