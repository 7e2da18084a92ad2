import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readCities } from './city.ts';
import type { Point } from './point.ts';
import { readProvinces } from './province.ts';
import { REGION_WIDTH, regionMap } from './region-map.ts';
import { readSeats } from './seat.ts';
import { spreadSeats } from './spread-seats.ts';

const read = (file: string) =>
  readFileSync(new URL(`../../data/geo/${file}`, import.meta.url), 'utf8');
const provinces = readProvinces(read('provinces.csv'));
const seats = spreadSeats(readSeats(read('seats.csv')), readCities(read('cities.csv')));
const mapOf = (code: string) => {
  const province = provinces.find((each) => each.code === code);
  const mine = seats.filter((seat) => seat.code.startsWith(`${code}.`));
  const map = regionMap(
    province?.outline ?? '',
    mine.map(({ lon, lat }): Point => [lon, lat]),
  );
  return { map, mine };
};

it.each(provinces.map(({ code, name }) => [code, name] as const))(
  'shows every seat of %s %s, with air around',
  (code) => {
    const { map, mine } = mapOf(code);
    expect(map.width).toBe(REGION_WIDTH);
    expect(map.height / map.width).toBeGreaterThan(0.6);
    expect(map.height / map.width).toBeLessThan(1.12);
    for (const { lon, lat } of mine) {
      const [x, y] = map.place(lon, lat);
      expect(Math.min(x, y, map.width - x, map.height - y), code).toBeGreaterThan(8);
    }
  },
);
it('draws the neighbours of Jawa Timur and no others', () => {
  const { map } = mapOf('35');
  expect(map.own.outline).toBe('ID-JI');
  const near = map.neighbours.map(({ outline }) => outline);
  expect(near).toContain('ID-JT');
  expect(near).toContain('ID-BA');
  expect(near).not.toContain('ID-PA');
  expect(near).not.toContain('ID-AC');
});
it('cuts all paths at the edge of the map', () => {
  const { map } = mapOf('31');
  const starts = map.neighbours.map(({ path }) => path.match(/^m(-?[\d.]+)[ ]?(-?[\d.]+)/));
  for (const [, x, y] of starts.map((start) => start ?? [])) {
    expect(Number(x)).toBeGreaterThan(-4);
    expect(Number(y)).toBeLessThan(map.height + 4);
  }
});
it('keeps islands: Bawean in Jawa Timur, Simeulue in Aceh, Natuna in Kepulauan Riau', () => {
  const parts = (code: string) => mapOf(code).map.own.path.split('z').length - 1;
  expect(parts('35')).toBeGreaterThan(5);
  expect(parts('11')).toBeGreaterThan(3);
  expect(parts('21')).toBeGreaterThan(15);
});
it('needs at most 4 KB for a province', () => {
  for (const { code } of provinces) {
    const { map } = mapOf(code);
    const text = [map.own, ...map.neighbours].map(({ path }) => path).join('\n');
    expect(brotliCompressSync(text).length, code).toBeLessThan(4000);
  }
});
