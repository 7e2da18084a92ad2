import type { KeyItem } from './bars-picture.ts';
import type { ChartWidth } from './chart.ts';
import type { Paint } from './paint.ts';
import type { Picture, PictureLine, PictureRect, PictureText } from './picture.ts';
import { placeKey, SAMPLE } from './place-key.ts';
import { fittingText } from './text-width.ts';
import { TYPE_SIZES } from './type-size.ts';
import { wrapText } from './wrap-text.ts';

/** One quantity of a panel: its words, and below them its bar or that it is not known. */
export interface PanelBar {
  /** Best wording first. */
  readonly texts: readonly string[];
  /** Parts in order, in the chart's unit; null where the quantity is not known. */
  readonly segments: readonly { readonly paint: Paint; readonly value: number }[] | null;
}

/** One small picture of many that share a scale. */
export interface Panel {
  readonly title: string;
  /** What begins here, each in a few words: a broken comparison with the panel before. */
  readonly breaks: readonly string[];
  readonly bars: readonly PanelBar[];
}

/** Panels in their order, with the key and the note below them. */
export interface PanelsPicture {
  readonly panels: readonly Panel[];
  /** Paints in the order of the key; those that no bar uses are left out. */
  readonly key: readonly KeyItem[];
  readonly note: string;
  /** What stands in place of a bar of which nothing is known. */
  readonly unknown: string;
}

const COLUMNS: Readonly<Record<ChartWidth, number>> = { 340: 2, 680: 4 };
/** Air between two panels beside each other, and below a row of them. */
const BETWEEN = { beside: 10, below: 20 };
/** From the left edge of a panel, where the line of a break stands, to its words. */
const INSIDE = 6;
const BAR = 9;
const AFTER_BAR = 7;
const MARK = 9;

/** Puts panels in rows on a width, on one scale from zero to the largest of all. */
export function placePanels(
  { panels, key, note, unknown }: PanelsPicture,
  width: ChartWidth,
): Picture {
  // The small letters at either width: a panel is as narrow on a desk as on a phone.
  const size = TYPE_SIZES[340];
  const { font, line } = size;
  const columns = COLUMNS[width];
  const wide = (width - BETWEEN.beside * (columns - 1)) / columns;
  const room = wide - INSIDE;
  const lengths = panels.flatMap(({ bars }) =>
    bars.map(({ segments }) => (segments ?? []).reduce((sum, { value }) => sum + value, 0)),
  );
  const most = Math.max(1, ...lengths);
  const used = new Set<Paint>(
    panels.flatMap(({ bars }) =>
      bars.flatMap(({ segments }): Paint[] =>
        segments === null
          ? ['unknown']
          : segments.filter(({ value }) => value > 0).map(({ paint }) => paint),
      ),
    ),
  );
  const head = placeKey(
    key.filter(({ paint }) => used.has(paint)),
    width,
    size,
  );
  const rects: PictureRect[] = head.samples.map(({ paint, left, top }) => ({
    look: paint,
    left,
    right: left + SAMPLE,
    top,
    bottom: top + SAMPLE,
  }));
  const texts: PictureText[] = [];
  const lines: PictureLine[] = [];
  const write = (words: readonly string[], left: number, top: number, soft = false, bold = false) =>
    texts.push({ lines: words, left, top, soft, bold });
  for (const { text, at, middle, soft } of head.texts) {
    const words = text.split('\n');
    write(words, 'pixel' in at ? at.pixel : 0, middle - (words.length * line) / 2, soft);
  }

  /** Writes a panel at a place and says where it ends; its bars begin below the breaks of its row. */
  const place = (
    { title, bars }: Panel,
    words: readonly string[],
    left: number,
    top: number,
    breaks: number,
  ) => {
    write([title], left + INSIDE, top, false, true);
    if (words.length > 0) write(words, left + INSIDE, top + line, true);
    let y = top + line * (1 + breaks) + 3;
    for (const { texts: wordings, segments } of bars) {
      write([fittingText(wordings, room, font)], left + INSIDE, y, segments === null);
      y += line;
      if (segments === null) {
        // Where a bar would stand: a mark of one size, so that nobody reads a length into it.
        const middle = y + line / 2;
        rects.push({
          look: 'unknown',
          left: left + INSIDE + 0.5,
          right: left + INSIDE + 0.5 + MARK,
          top: middle - MARK / 2,
          bottom: middle + MARK / 2,
        });
        write([unknown], left + INSIDE + MARK + 6, y, true);
      }
      let from = left + INSIDE;
      for (const { paint, value } of (segments ?? []).filter((segment) => segment.value > 0)) {
        const to = from + (room * value) / most;
        rects.push({ look: paint, left: from, right: to, top: y + 1, bottom: y + 1 + BAR });
        from = to;
      }
      y += BAR + AFTER_BAR;
    }
    return y;
  };

  let top = head.height;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns).map((panel) => ({
      panel,
      words: panel.breaks.flatMap((each) => wrapText(each, room, font)),
    }));
    const breaks = Math.max(...row.map(({ words }) => words.length));
    const ends = row.map(({ panel, words }, at) =>
      place(panel, words, at * (wide + BETWEEN.beside), top, breaks),
    );
    const bottom = Math.max(...ends);
    for (const [at, { words }] of row.entries()) {
      const x = at * (wide + BETWEEN.beside) + 1;
      if (words.length > 0) lines.push({ from: [x, top], to: [x, bottom - 4], kind: 'way' });
    }
    top = bottom + BETWEEN.below;
  }
  const below = wrapText(note, width, font);
  write(below, 0, top - BETWEEN.below + 6, true);
  return {
    width,
    height: top - BETWEEN.below + 6 + below.length * line + 6,
    font,
    line,
    rects,
    texts,
    lines,
  };
}
