/** A text on one line with single spaces: line ends and control characters would break every format. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
