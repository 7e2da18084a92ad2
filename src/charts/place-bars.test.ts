import { describe, expect, it } from 'vitest';
import type { Bar, BarsPicture } from './bars-picture.ts';
import { placeBars } from './place-bars.ts';
import type { PlacedBars } from './placed.ts';
import { textWidth } from './text-width.ts';

const LONG =
  'Kementerian Kependudukan dan Pembangunan Keluarga/Badan Kependudukan dan Keluarga Berencana Nasional';

const bar = (label: string, value: number, ...texts: string[]): Bar => ({
  kind: 'bar',
  label,
  segments: [
    { paint: 'wbk', value },
    { paint: 'unknown', value: 0 },
  ],
  texts,
});
const picture = (labels: BarsPicture['labels'], ...lines: BarsPicture['lines']): BarsPicture => ({
  lines,
  labels,
  key: [
    { paint: 'wbk', label: 'WBK' },
    { paint: 'unknown', label: 'rincian tidak diketahui' },
  ],
});

/** Left, right, top and bottom of every text. */
function boxes({ texts, scale, font }: PlacedBars) {
  return texts.map(({ text, at, middle, anchor }) => {
    const lines = text.split('\n');
    const wide = Math.max(...lines.map((line) => textWidth(line, font)));
    const pixel =
      'pixel' in at
        ? at.pixel
        : scale.left + ((scale.right - scale.left) * at.after) / scale.most + 6;
    const left = anchor === 'end' ? pixel - wide : pixel;
    const half = (lines.length * font * 1.2) / 2;
    return { text, left, right: left + wide, top: middle - half, bottom: middle + half };
  });
}

describe.each([340, 680] as const)('at %i px', (width) => {
  const placed = placeBars(
    picture(
      'roomy',
      bar(LONG, 214, '214 · 0 bernama', '214'),
      { kind: 'heading', text: 'Angka resmi tidak diketahui' },
      bar(LONG, 1, 'sedikitnya 1 · 1 bernama', 'sedikitnya 1'),
      { kind: 'divider', text: 'Permen PAN-RB 10/2019' },
      bar('Polri', 0, 'tidak diketahui'),
    ),
    width,
  );

  it('cuts no text', () => {
    for (const box of boxes(placed)) {
      expect(box.left, box.text).toBeGreaterThanOrEqual(0);
      expect(box.right, box.text).toBeLessThanOrEqual(width);
      expect(box.bottom, box.text).toBeLessThanOrEqual(placed.height);
    }
  });
  it('lays no text over another', () => {
    const all = boxes(placed);
    const hits = all.flatMap((a, at) =>
      all
        .slice(at + 1)
        .filter(
          (b) =>
            a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1,
        )
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(hits).toEqual([]);
  });
  it('draws nothing for what is zero, and no key for what is not drawn', () => {
    expect(placed.parts.map((part) => part.to - part.from)).toEqual([214, 1]);
    expect(placed.samples.map((sample) => sample.paint)).toEqual(['wbk']);
  });
});

it('leaves air above the key, and above the first bar where there is none', () => {
  const withKey = placeBars(picture('beside', bar('a', 4, '4')), 340);
  expect(Math.min(...boxes(withKey).map((box) => box.top))).toBeGreaterThanOrEqual(6);
  const without = placeBars({ lines: [bar('a', 4, '4')], key: [], labels: 'roomy' }, 340);
  expect(Math.min(...boxes(without).map((box) => box.top))).toBeGreaterThanOrEqual(6);
});
it('begins every bar at zero on one scale', () => {
  const { parts, scale } = placeBars(picture('beside', bar('a', 4, '4'), bar('b', 8, '8')), 340);
  expect(parts.map((part) => part.from)).toEqual([0, 0]);
  expect(scale.most).toBe(8);
});
it.each([340, 680] as const)(
  'gives siblings one scale, drawing only its own bars, at %i px',
  (width) => {
    const small = [bar('a', 4, '4')];
    const large = [bar('Peningkatan', 8, 'tidak diketahui')];
    const alone = placeBars(picture('beside', ...small), width);
    const one = placeBars({ ...picture('beside', ...small), siblings: large }, width);
    const other = placeBars({ ...picture('beside', ...large), siblings: small }, width);
    expect(one.scale).toEqual(other.scale);
    expect(one.scale).not.toEqual(alone.scale);
    expect(one.parts.map((part) => part.to)).toEqual([4]);
  },
);
it('stands on its feet without a single known value', () => {
  const { scale, parts } = placeBars(picture('beside', bar('2014', 0, 'tidak diketahui')), 340);
  expect(parts).toEqual([]);
  expect(scale.right).toBeGreaterThan(scale.left);
});
