import type { Bar, BarLine, BarsPicture } from './bars-picture.ts';
import type { ChartWidth } from './chart.ts';
import { placeKey } from './place-key.ts';
import type { PlacedBars, PlacedPart, PlacedRule, PlacedText } from './placed.ts';
import { fittingText, textWidth } from './text-width.ts';
import type { TypeSize } from './type-size.ts';
import { TYPE_SIZES } from './type-size.ts';
import { wrapText } from './wrap-text.ts';

/** Air between the end of a bar and its text, in pixels. */
export const AFTER_BAR = 6;
const AFTER_LABEL = 10;

const lengthOf = (bar: Bar): number => bar.segments.reduce((sum, part) => sum + part.value, 0);

function partsOf(bar: Bar, top: number, size: TypeSize): PlacedPart[] {
  let from = 0;
  const parts: PlacedPart[] = [];
  for (const { paint, value } of bar.segments) {
    if (value <= 0) continue;
    parts.push({ paint, from, to: from + value, top, bottom: top + size.bar });
    from += value;
  }
  return parts;
}

/** Least share of the room beside the labels that the longest bar keeps for a longer wording. */
const BAR_SHARE = 0.4;

/** The right end of the scale: room for the best wording that leaves the bars long enough, or else for the shortest. */
function rightEnd(bars: readonly Bar[], left: number, width: number, most: number, font: number) {
  const wide = width - left;
  const endFor = (wording: number): number => {
    const ends = bars.map((bar) => {
      const text = bar.texts[Math.min(wording, bar.texts.length - 1)] ?? '';
      const room = wide - AFTER_BAR - textWidth(text, font);
      return lengthOf(bar) === 0 ? wide : (room * most) / lengthOf(bar);
    });
    return Math.floor(Math.min(wide, ...ends));
  };
  const wordings = Math.max(1, ...bars.map((bar) => bar.texts.length));
  const ends = Array.from({ length: wordings }, (_, wording) => endFor(wording));
  return left + (ends.find((end) => end >= wide * BAR_SHARE) ?? Math.max(40, ends.at(-1) ?? 0));
}

/** Puts a bar chart on a width: the key, then line below line, nothing above or beside another. */
export function placeBars(picture: BarsPicture, width: ChartWidth): PlacedBars {
  const size = TYPE_SIZES[width];
  const { font, line } = size;
  const beside = picture.labels === 'beside' || (width === 680 && picture.labels === 'roomy');
  const isBar = (each: BarLine): each is Bar => each.kind === 'bar';
  const drawn = picture.lines
    .filter(isBar)
    .flatMap((bar) => bar.segments)
    .filter((part) => part.value > 0);
  const used = new Set(drawn.map((part) => part.paint));
  const key = placeKey(
    picture.key.filter((item) => used.has(item.paint)),
    width,
    size,
  );
  // A scale is measured over all pictures that share it.
  const bars = [...picture.lines, ...(picture.siblings ?? [])].filter(isBar);
  const most = Math.max(1, ...bars.map(lengthOf));
  const labels = Math.min(size.labels, Math.max(...bars.map((bar) => textWidth(bar.label, font))));
  const left = beside ? labels + AFTER_LABEL : 1;
  const right = beside ? rightEnd(bars, left, width, most, font) : width - 1;
  const parts: PlacedPart[] = [];
  const texts: PlacedText[] = [...key.texts];
  const rules: PlacedRule[] = [];
  let y = key.height;

  const write = (text: string, pixel: number, middle: number, soft = false) =>
    texts.push({ text, at: { pixel }, middle, anchor: pixel === width ? 'end' : 'start', soft });

  const placeBeside = (bar: Bar) => {
    const lines = wrapText(bar.label, labels, font);
    const high = Math.max(size.bar, lines.length * line);
    const middle = y + high / 2;
    const length = lengthOf(bar);
    const end = left + ((right - left) * length) / most;
    write(lines.join('\n'), 0, middle);
    parts.push(...partsOf(bar, middle - size.bar / 2, size));
    texts.push({
      text: fittingText(bar.texts, width - end - AFTER_BAR, font),
      at: { after: length },
      middle,
      anchor: 'start',
      soft: bar.soft ?? false,
    });
    y += high + size.gap - (lines.length > 1 ? 2 : 0);
  };

  const placeAbove = (bar: Bar) => {
    const beyondLabel = width - textWidth(bar.label, font) - AFTER_LABEL;
    const text = fittingText(bar.texts, Math.max(width * 0.6, beyondLabel), font);
    const lines = wrapText(bar.label, width - textWidth(text, font) - AFTER_LABEL, font);
    const high = lines.length * line;
    write(lines.join('\n'), 0, y + high / 2);
    write(text, width, y + high - line / 2, bar.soft);
    parts.push(...partsOf(bar, y + high + 2, size));
    y += high + (lengthOf(bar) > 0 ? size.bar + 2 : 0) + size.gap;
  };

  const place = (each: BarLine) => {
    if (each.kind === 'bar') return beside ? placeBeside(each) : placeAbove(each);
    if (each.kind === 'heading') {
      const lines = wrapText(each.text, width, font);
      write(lines.join('\n'), 0, y + 4 + (lines.length * line) / 2, true);
      y += lines.length * line + 12;
      return;
    }
    write(each.text, width, y + line / 2, true);
    rules.push({ from: 0, to: width - textWidth(each.text, font) - 4, y: y + line / 2 });
    y += line + size.gap - 2;
  };

  const top = y;
  for (const each of picture.lines) place(each);
  const zero = beside ? ([top - 4, y - size.gap + 4] as const) : null;
  if (picture.note !== undefined) {
    const lines = wrapText(picture.note, width, font);
    write(lines.join('\n'), 0, y + 2 + (lines.length * line) / 2, true);
    y += lines.length * line + 6;
  } else {
    y -= size.gap - 6;
  }
  return {
    width,
    height: Math.ceil(y),
    font,
    scale: { most, left, right },
    parts,
    samples: key.samples,
    texts,
    rules,
    zero,
  };
}
