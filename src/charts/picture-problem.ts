import type { Picture, PictureText } from './picture.ts';
import { BOLD, textWidth } from './text-width.ts';

/** What is wrong with a picture: a text that is cut, or two that lie on each other; null where nothing is. */
export function pictureProblem({ width, height, font, line, texts }: Picture): string | null {
  const boxOf = ({ lines, left, top, bold }: PictureText) => ({
    left,
    top,
    right: left + Math.max(...lines.map((each) => textWidth(each, font))) * (bold ? BOLD : 1),
    bottom: top + lines.length * line,
    words: lines.join(' '),
  });
  const boxes = texts.map(boxOf);
  const cut = boxes.find(
    (box) => box.left < 0 || box.top < 0 || box.right > width + 1 || box.bottom > height,
  );
  if (cut !== undefined) return `cut: ${cut.words}`;
  for (const [at, a] of boxes.entries()) {
    const b = boxes
      .slice(at + 1)
      .find(
        (other) =>
          a.left < other.right &&
          other.left < a.right &&
          a.top < other.bottom &&
          other.top < a.bottom,
      );
    if (b !== undefined) return `on each other: ${a.words} | ${b.words}`;
  }
  return null;
}
