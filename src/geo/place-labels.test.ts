import { expect, it } from 'vitest';
import { type LabelWish, type PlacedLabel, placeLabels } from './place-labels.ts';
import type { Point } from './point.ts';

const frame = [0, 0, 100, 100] as const;
const wish = (id: string, at: Point, reach = 0): LabelWish => ({
  id,
  at,
  radius: 4,
  width: 30,
  height: 10,
  reach,
});
const circlesOf = (wishes: readonly LabelWish[]) =>
  wishes.map(({ at, radius }) => ({ at, radius }));
const place = (...wishes: LabelWish[]) => placeLabels(wishes, circlesOf(wishes), frame);

function expectApart(labels: readonly PlacedLabel[]) {
  for (const { id, box: one } of labels) {
    for (const { id: other, box } of labels) {
      const apart = one[0] >= box[2] || one[2] <= box[0] || one[1] >= box[3] || one[3] <= box[1];
      expect(id === other || apart, `${id} ${other}`).toBe(true);
    }
  }
}

it('writes to the right of a circle', () => {
  const [label] = place(wish('a', [20, 50]));
  expect(label).toMatchObject({ id: 'a', x: 26, y: 50, anchor: 'start', line: null });
});
it('writes to the left at the right edge, and below in a narrow corner', () => {
  expect(place(wish('a', [90, 50]))).toMatchObject([{ anchor: 'end' }]);
  const narrow = placeLabels([wish('a', [20, 4])], [], [0, 0, 40, 100]);
  expect(narrow).toMatchObject([{ x: 20, anchor: 'middle' }]);
  expect(narrow[0]?.y).toBeGreaterThan(8);
});
it('lets no label touch another label or a circle', () => {
  const wishes = [wish('a', [20, 50]), wish('b', [35, 50]), wish('c', [30, 56])];
  const placed = place(...wishes);
  expect(placed.map(({ id }) => id)).toContain('a');
  expectApart(placed);
  for (const { box } of placed)
    for (const { at } of wishes) {
      const isInside = at[0] > box[0] && at[0] < box[2] && at[1] > box[1] && at[1] < box[3];
      expect(isInside).toBe(false);
    }
});
it('leaves out what finds no place, the least of them first', () => {
  const crowd = Array.from({ length: 30 }, (_, at) => wish(String(at), [50, 45 + at / 3]));
  const placed = place(...crowd);
  expect(placed.length).toBeGreaterThan(0);
  expect(placed.length).toBeLessThan(10);
  expectApart(placed);
});
it('writes farther off with a line, where that is allowed', () => {
  const ring = Array.from({ length: 12 }, (_, at): Point => {
    const angle = (at / 12) * 2 * Math.PI;
    return [50 + 9 * Math.cos(angle), 50 + 9 * Math.sin(angle)];
  });
  const circles = [...ring.map((at) => ({ at, radius: 1 })), { at: [50, 50] as Point, radius: 4 }];
  expect(placeLabels([wish('a', [50, 50])], circles, frame)).toEqual([]);
  const [label] = placeLabels([wish('a', [50, 50], 40)], circles, frame);
  expect(label?.line).not.toBeNull();
});
it('keeps off labels and lines that are there', () => {
  const before = placeLabels([wish('a', [20, 50])], [], frame);
  const after = placeLabels([wish('b', [20, 50])], [], frame, before);
  expectApart([...before, ...after]);
});
