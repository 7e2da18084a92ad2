import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { insideRing, type Point } from './point.ts';
import { MAP_WIDTH } from './projection.ts';
import { type ProvinceMap, provinceMap } from './province-map.ts';

const map = provinceMap();

/** Reads path data back into closed rings, as a browser would. */
function readPath(path: string): Point[][] {
  let start: Point = [0, 0];
  return path
    .split('z')
    .slice(0, -1)
    .map((part) => {
      const numbers = (part.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      let [x, y] = start;
      const ring: Point[] = [];
      for (let index = 0; index < numbers.length; index += 2) {
        x += numbers[index] ?? 0;
        y += numbers[index + 1] ?? 0;
        ring.push([x, y]);
      }
      start = ring[0] ?? start;
      return [...ring, start];
    });
}

const bytes = ({ shapes }: ProvinceMap) =>
  brotliCompressSync(shapes.map(({ path }) => path).join('\n')).length;

test('the map is 960 wide, holds 34 shapes and all 38 provinces', () => {
  expect(map.width).toBe(MAP_WIDTH);
  expect(map.height).toBeGreaterThan(340);
  expect(map.height).toBeLessThan(370);
  expect(map.shapes).toHaveLength(34);
  expect(new Set(map.shapes.flatMap(({ provinces }) => provinces)).size).toBe(38);
});

test('a path is nothing but relative moves and closings', () => {
  for (const { path } of map.shapes) expect(path).toMatch(/^(m-?[\d.][\d .-]*z)+$/);
});

test('paths fill the map and stay in it, and each keeps to its box', () => {
  const boxes = map.shapes.map(({ path, bbox, outline }) => {
    const points = readPath(path).flat();
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
    for (const [index, side] of box.entries())
      expect(side, outline).toBeCloseTo(bbox[index] ?? NaN);
    return box;
  });
  const margins = [
    Math.min(...boxes.map(([left]) => left)),
    Math.min(...boxes.map(([, top]) => top)),
    map.width - Math.max(...boxes.map(([, , right]) => right)),
    map.height - Math.max(...boxes.map(([, , , bottom]) => bottom)),
  ];
  for (const margin of margins) {
    expect(margin).toBeGreaterThan(1);
    expect(margin).toBeLessThan(6);
  }
});

test.each([MAP_WIDTH, 480, 320])('at %i px every label lies inside its shape', (width) => {
  for (const { outline, path, label } of provinceMap({ width }).shapes) {
    const inside = readPath(path).some((ring) => insideRing(label, ring));
    expect(inside, outline).toBe(true);
  }
});

test('no island is lost at 960 px, and Jakarta is large enough to be seen', () => {
  expect(map.shapes.reduce((sum, { path }) => sum + path.split('z').length - 1, 0)).toBe(286);
  const [left, top, right, bottom] =
    map.shapes.find(({ outline }) => outline === 'ID-JK')?.bbox ?? [];
  expect((right ?? 0) - (left ?? 0)).toBeGreaterThan(4);
  expect((bottom ?? 0) - (top ?? 0)).toBeGreaterThan(4);
});

test('all paths fit their budgets: 14 KB at 960 px, 7 KB at 480', () => {
  expect(bytes(map)).toBeLessThanOrEqual(14_000);
  expect(bytes(provinceMap({ width: 480 }))).toBeLessThanOrEqual(7_000);
});

test('a map is drawn once per width', () => {
  expect(provinceMap({ width: MAP_WIDTH })).toBe(map);
});
