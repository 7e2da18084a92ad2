import { textWidth } from './text-width.ts';

/** Breaks a text into lines that fit a width, at spaces and after slashes but not inside a number; a single long word stays whole. */
export function wrapText(text: string, room: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\/)(?!\d)| /)) {
    const longer = line === '' || line.endsWith('/') ? line + word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, fontSize) > room) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
