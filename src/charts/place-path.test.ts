import { describe, expect, it } from 'vitest';
import { pictureProblem } from './picture-problem.ts';
import type { PathBox } from './place-path.ts';
import { placePath } from './place-path.ts';

const LONG =
  'Menteri memberi rekomendasi kepada pimpinan instansi, lalu pimpinan instansi menetapkan kantornya';
const box = (title: string): PathBox => ({
  title,
  who: [LONG, 'oleh tim penilai nasional (TPN)'],
  lines: [
    {
      paint: 'counted',
      text: '3.691 ≠ 3.695 unit kerja · tidak dapat dibandingkan dengan putaran lain',
    },
    { paint: 'unknown', text: 'dievaluasi: tidak diketahui' },
  ],
});
const key = [
  { paint: 'counted', label: 'angka resmi' },
  { paint: 'unknown', label: 'tidak diketahui' },
  { paint: 'named', label: 'dikenal namanya' },
] as const;

describe.each([340, 680] as const)('at %i px', (width) => {
  const picture = placePath(
    {
      boxes: [box('1. Diusulkan'), box(LONG)],
      ends: ['Dipertahankan', 'Naik', LONG].map(box),
      key,
    },
    width,
  );

  it('cuts no text and lays none over another', () => {
    expect(pictureProblem(picture)).toBeNull();
  });
  it('frames every box, and keeps each text inside one frame or in the key', () => {
    const frames = picture.rects.filter(({ look }) => look === 'frame');
    expect(frames).toHaveLength(5);
    const top = Math.min(...frames.map((frame) => frame.top));
    for (const text of picture.texts.filter((each) => each.top >= top)) {
      const bottom = text.top + text.lines.length * picture.line;
      const inside = frames.some(
        (frame) =>
          frame.left <= text.left &&
          frame.top <= text.top &&
          text.left <= frame.right &&
          bottom <= frame.bottom,
      );
      expect(inside, text.lines.join(' ')).toBe(true);
    }
  });
  it('names in the key only what it draws', () => {
    const words = picture.texts.flatMap(({ lines }) => lines);
    expect(words).toContain('angka resmi');
    expect(words).not.toContain('dikenal namanya');
  });
  it('leads from box to box and to every end', () => {
    expect(picture.lines.filter(({ kind }) => kind === 'arrow')).toHaveLength(4);
  });
});
