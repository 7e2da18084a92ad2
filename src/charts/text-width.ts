// Widths of letters in ems, a little wide for every system font: a text may get too much room, never too little.
const NARROW = /[ijlI.,:;'|!·()[\]/ ]/;
const SLIM = /[ftr-]/;
const BROAD = /[mwMW★≠≥=+@%]/;
const CAPITAL = /[A-Z]/;

function ems(letter: string): number {
  if (NARROW.test(letter)) return 0.34;
  if (SLIM.test(letter)) return 0.44;
  if (BROAD.test(letter)) return 0.92;
  return CAPITAL.test(letter) ? 0.71 : 0.64;
}

/** How much wider than the plain letters that are measured a bold text is drawn, at most. */
export const BOLD = 1.08;

/** How wide a text will be drawn at most, in pixels, since no browser is there to measure it. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) width += ems(letter);
  return Math.ceil(width * fontSize);
}

/** The first of some wordings, best first, that fits a width; the last one where none does. */
export function fittingText(wordings: readonly string[], room: number, fontSize: number): string {
  return wordings.find((text) => textWidth(text, fontSize) <= room) ?? wordings.at(-1) ?? '';
}
