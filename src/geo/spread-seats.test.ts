import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCities } from './city.ts';
import { readSeats } from './seat.ts';
import { spreadSeats } from './spread-seats.ts';

const read = (file: string) =>
  readFileSync(new URL(`../../data/geo/${file}`, import.meta.url), 'utf8');
const before = readSeats(read('seats.csv'));
const seats = spreadSeats(before, readCities(read('cities.csv')));
const seatOf = (code: string) => {
  const seat = seats.find((each) => each.code === code);
  if (!seat) throw new Error(`unknown seat "${code}"`);
  return seat;
};

it('leaves no two seats at one point', () => {
  expect(new Set(seats.map(({ lat, lon }) => `${lat} ${lon}`)).size).toBe(514);
});
it('moves only stand-ins, about 10 km at most, and they stay marked', () => {
  seats.forEach((seat, at) => {
    const was = before[at];
    const step = Math.hypot(seat.lat - (was?.lat ?? NaN), seat.lon - (was?.lon ?? NaN));
    expect(step, seat.code).toBeLessThan(0.091);
    if (step > 0) expect(seat.near, seat.code).toBe(true);
    expect([seat.code, seat.near]).toEqual([was?.code, was?.near]);
  });
});
it('puts the cities of Jakarta by the compass in their names', () => {
  const [centre, north, west, south] = ['31.71', '31.72', '31.73', '31.74'].map(seatOf);
  expect(centre).toMatchObject({ lat: -6.215, lon: 106.845 });
  expect(north).toMatchObject({ lat: -6.125, lon: 106.845 });
  expect(west).toMatchObject({ lat: -6.215, lon: 106.755 });
  expect(south).toMatchObject({ lat: -6.305, lon: 106.845 });
});
it('leaves a place that is truly there: Nias moves, Gunungsitoli stays', () => {
  expect(seatOf('12.78')).toMatchObject({ lat: 1.289, lon: 97.614 });
  expect(seatOf('12.04')).toMatchObject({ lat: 1.225, lon: 97.55 });
});
it('does not take the last word of one name for a compass', () => {
  // Kolaka Timur stands in at Unaaha, which is no city called Kolaka.
  expect(seatOf('74.11').lon).toBeLessThan(122.042);
});
