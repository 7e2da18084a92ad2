import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3';
import { expect, test } from 'vitest';
import { distanceToOutline } from './distance-to-outline.ts';
import { decodeOutlines } from './outlines.ts';
import type { Point } from './point.ts';
import { readProvinces } from './province.ts';
import { decodeArcs, type Topology } from './topology.ts';

const read = (file: string) =>
  readFileSync(new URL(`../../data/geo/${file}`, import.meta.url), 'utf8');
const topology: Topology = JSON.parse(read('outlines.json'));
const outlines = decodeOutlines(topology);
const outline = (id: string) => {
  const found = outlines.find((feature) => feature.id === id);
  if (!found) throw new Error(`Outline ${id}: missing: run \`npm run build:geo\`.`);
  return found;
};

test('every province has an outline and every outline the provinces that the list gives it', () => {
  const provinces = readProvinces(read('provinces.csv'));
  expect(outlines.map(({ id }) => id)).toEqual(
    [...new Set(provinces.map((province) => province.outline))].toSorted(),
  );
  for (const { id, properties } of outlines) {
    const shown = provinces.filter((province) => province.outline === id);
    expect(properties.provinces).toEqual(shown.map(({ code }) => code));
  }
  expect(outlines).toHaveLength(34);
  expect(outline('ID-PA').properties.provinces).toEqual(['91', '93', '94', '95']);
  expect(outline('ID-PB').properties.provinces).toEqual(['92', '96']);
});

test('no outline is turned inside out for d3-geo', () => {
  // Square kilometres; the world would be 510 million.
  const area = (id: string) => geoArea(outline(id)) * 6371 ** 2;
  for (const { id, geometry } of outlines) {
    expect(area(id), id).toBeLessThan(500_000);
    for (const coordinates of geometry.coordinates) {
      expect(geoArea({ type: 'Polygon', coordinates }), id).toBeLessThan(0.02);
    }
  }
  expect(geoContains(outline('ID-JI'), [112.64, -7.6])).toBe(true);
  expect(geoContains(outline('ID-JI'), [107.6, -6.9])).toBe(false);
  // Statistics of area: 1,905,000 square kilometres of land; lakes are not cut out here.
  const whole = outlines.reduce((sum, { id }) => sum + area(id), 0);
  expect(whole / 1_905_000).toBeGreaterThan(0.97);
  expect(whole / 1_905_000).toBeLessThan(1.03);
  expect(area('ID-KU') / 71_000).toBeGreaterThan(0.9);
  expect(area('ID-KU') / 71_000).toBeLessThan(1.1);
});

test('every ring is closed and still a ring', () => {
  for (const { id, geometry } of outlines) {
    for (const ring of geometry.coordinates.flat()) {
      expect(ring.at(0), id).toEqual(ring.at(-1));
      expect(new Set(ring.map(String)).size, id).toBeGreaterThanOrEqual(3);
    }
  }
});

test.each<[string, string, Point]>([
  ['Ranai, Natuna', 'ID-KR', [108.384, 3.9384]],
  ['Tarempa, Anambas', 'ID-KR', [106.21722, 3.21583]],
  ['Tambelan', 'ID-KR', [107.57, 1.0]],
  ['Sabang, Weh', 'ID-AC', [95.31644, 5.88969]],
  ['Sinabang, Simeulue', 'ID-AC', [96.3801, 2.4803]],
  ['Tuapejat, Mentawai', 'ID-SB', [99.58944, -2.02833]],
  ['Enggano', 'ID-BE', [102.24, -5.39]],
  ['Karimunjawa', 'ID-JT', [110.452, -5.849]],
  ['Sangkapura, Bawean', 'ID-JI', [112.65173, -5.84525]],
  ['Sebatik', 'ID-KU', [117.85, 4.14]],
  ['Maratua', 'ID-KI', [118.607, 2.191]],
  ['Wangi-Wangi, Wakatobi', 'ID-SG', [123.587, -5.311]],
  ['Benteng, Selayar', 'ID-SN', [120.4605, -6.1184]],
  ['Tahuna, Sangihe', 'ID-SA', [125.4858, 3.61099]],
  ['Miangas', 'ID-SA', [126.585, 5.556]],
  ['Baa, Rote', 'ID-NT', [123.0492, -10.7263]],
  ['Seba, Sabu', 'ID-NT', [121.8393, -10.4933]],
  ['Banda', 'ID-MA', [129.91, -4.556]],
  ['Kisar', 'ID-MA', [127.186, -8.062]],
  ['Numfor', 'ID-PA', [134.888, -1.038]],
  ['Fani', 'ID-PB', [131.265, 1.063]],
])('the small island is there: %s', (_name, id, place) => {
  expect(distanceToOutline(place, outline(id))).toBeLessThan(3);
});

test('Maluku Utara is out of Lampung and Kalimantan Utara out of Kalimantan Timur', () => {
  const east = (id: string) =>
    Math.max(
      ...outline(id)
        .geometry.coordinates.flat(2)
        .map(([lon]) => lon),
    );
  expect(east('ID-LA')).toBeLessThan(107);
  const tanjungSelor: Point = [117.3667, 2.8375];
  const tanjungRedeb: Point = [117.4967, 2.155];
  expect(distanceToOutline(tanjungSelor, outline('ID-KU'))).toBe(0);
  expect(distanceToOutline(tanjungRedeb, outline('ID-KI'))).toBe(0);
  expect(distanceToOutline(tanjungRedeb, outline('ID-KU'))).toBeGreaterThan(10);
});

test('neighbours share their border to the point', () => {
  const points = (id: string) => outline(id).geometry.coordinates.flat(2).map(String);
  for (const [a, b] of [
    ['ID-KI', 'ID-KU'],
    ['ID-JB', 'ID-JT'],
    ['ID-PA', 'ID-PB'],
  ] as const) {
    const there = new Set(points(b));
    expect(points(a).filter((point) => there.has(point)).length, `${a} ${b}`).toBeGreaterThan(2);
  }
});

test('no two borders cross, so there is no stray line', () => {
  const side = (a: Point, b: Point, c: Point) =>
    Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
  const edges = decodeArcs(topology)
    .flatMap((arc) => arc.slice(1).map((to, index): [Point, Point] => [arc[index] ?? to, to]))
    .map(([a, b]) => (a[0] < b[0] ? { a, b } : { a: b, b: a }))
    .toSorted((left, right) => left.a[0] - right.a[0]);
  const crossings = edges.flatMap(({ a, b }, index) => {
    const found: string[] = [];
    for (let next = index + 1; (edges[next]?.a[0] ?? Infinity) <= b[0]; next++) {
      const { a: c, b: d } = edges[next] ?? { a, b };
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) {
        found.push(`${a} to ${b}`);
      }
    }
    return found;
  });
  expect(crossings).toEqual([]);
});
