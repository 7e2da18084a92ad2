import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { correctRegister } from '../register/correct.ts';
import { readRegister } from '../register/read-register.ts';
import { typeRegister } from '../register/type-register.ts';
import { breakMarks, lineParts, placeBreakLines } from './place-break-lines.ts';

const folder = fileURLToPath(new URL('../../data', import.meta.url));
const { breaks } = typeRegister(correctRegister(readRegister(folder)));
const span = { first: 2014, last: 2025 };

it('puts what began in one round into one mark, with short names', () => {
  const marks = breakMarks('id', breaks);
  expect(new Set(marks.map(({ year }) => year)).size).toBe(marks.length);
  expect(marks.find(({ year }) => year === 2019)?.text).toBe('2019: Permen 10/2019');
  expect(marks.find(({ year }) => year === 2024)?.text).toBe(
    '2024: Syarat instansi 2024 · Permen 5/2024',
  );
});

describe.each([
  [340, 'id'],
  [340, 'en'],
  [680, 'id'],
  [680, 'en'],
] as const)('the words of all real breaks at %i px in %s', (width, language) => {
  const { placed, height } = placeBreakLines(breakMarks(language, breaks), span, width);

  it('stay inside, and none lies on another', () => {
    for (const [at, a] of placed.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(width);
      expect(a.bottom).toBeLessThanOrEqual(height);
      for (const b of placed.slice(at + 1)) {
        const apart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `${a.lines} | ${b.lines}`).toBe(true);
      }
    }
  });
  it('are crossed by no line', () => {
    const parts = placed.flatMap(({ x, top }) => lineParts(x, top, height + 50, placed));
    for (const { x, from, to } of parts) {
      const crossed = placed.filter(
        (box) => box.left < x && x < box.right && from < box.bottom && box.top < to,
      );
      expect(crossed).toEqual([]);
    }
  });
});

it('takes no room where no break is crossed', () => {
  expect(placeBreakLines([], span, 340)).toEqual({ placed: [], height: 0 });
});

it('stops a line before words and goes on after them', () => {
  const words = { left: 40, right: 90, top: 20, bottom: 34 };
  expect(lineParts(60, 0, 80, [words])).toEqual([
    { x: 60, from: 0, to: 20 },
    { x: 60, from: 34, to: 80 },
  ]);
  expect(lineParts(20, 0, 80, [words])).toEqual([{ x: 20, from: 0, to: 80 }]);
  expect(lineParts(60, 25, 80, [words, { ...words, top: 30, bottom: 50 }])).toEqual([
    { x: 60, from: 50, to: 80 },
  ]);
});
