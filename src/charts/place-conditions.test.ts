import { describe, expect, it } from 'vitest';
import { pictureProblem } from './picture-problem.ts';
import type { ConditionCellWords } from './place-conditions.ts';
import { placeConditions } from './place-conditions.ts';

const cell: ConditionCellWords = {
  looks: ['shade-1', 'shade-2'],
  grades: ['CC (pemda)', 'B (K/L)'],
  aside: 'minimal dua tahun berturut-turut',
};
const unknown: ConditionCellWords = { looks: ['unknown'], grades: [], aside: 'tidak diketahui' };
const schemes = ['Skema 2012', 'Pedoman sebelum 90/2021', 'Pengumuman pengusulan ZI 2024'];
const pictureOf = (names: readonly string[], width: 340 | 680) =>
  placeConditions(
    {
      schemes: names,
      rows: ['Opini BPK, WBK', 'Indeks Reformasi Birokrasi minimal, ★\u00a0WBBM'].map((label) => ({
        label,
        cells: names.map((_, at) => (at === 0 ? unknown : cell)),
      })),
      key: [
        { looks: ['shade-1', 'shade-2', 'shade-3'], label: 'makin gelap, makin tinggi' },
        { looks: ['unknown'], label: 'tidak diketahui' },
      ],
    },
    width,
  );

describe.each([340, 680] as const)('at %i px', (width) => {
  it('cuts no text and lays none over another, with few schemes or many', () => {
    expect(pictureProblem(pictureOf(schemes, width))).toBeNull();
    expect(pictureProblem(pictureOf([...schemes, ...schemes, ...schemes], width))).toBeNull();
  });
  it('has a strip in one piece or two for every cell, and the key', () => {
    const looks = pictureOf(schemes, width).rects.map(({ look }) => look);
    expect(looks.filter((look) => look === 'unknown')).toHaveLength(3);
    expect(looks.filter((look) => look === 'shade-2')).toHaveLength(5);
  });
});

it('names each scheme once on a desk, and in every block on a phone or where they are many', () => {
  const named = (names: readonly string[], width: 340 | 680) =>
    pictureOf(names, width).texts.filter(({ lines }) => lines.join(' ') === 'Skema 2012').length;
  expect(named(schemes, 680)).toBe(1);
  expect(named(schemes, 340)).toBe(2);
  expect(named([...schemes, ...schemes], 680)).toBe(4);
});
