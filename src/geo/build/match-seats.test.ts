import { expect, test } from 'vitest';
import { type CrosswalkLine, matchSeats, type SeatPlace } from './match-seats.ts';

const cities = [
  { code: '35.07', name: 'Kabupaten Malang' },
  { code: '35.73', name: 'Kota Malang' },
];
const malang: SeatPlace = { name: 'Malang', lat: '-7.980', lon: '112.630', city: '35.73' };
const kepanjen: SeatPlace = { name: 'Kepanjen', lat: '-8.130', lon: '112.573', city: '35.07' };
const line: CrosswalkLine = {
  code: '35.07',
  place: 'Kepanjen',
  at: '',
  how: 'seat',
  reason: 'the capital',
};

const problems = (places: SeatPlace[], crosswalk: CrosswalkLine[], distance = 0) =>
  matchSeats(cities, places, crosswalk, () => distance).problems;

test('a city gets the place of its own name, or the one that the crosswalk says', () => {
  const matched = matchSeats(cities, [malang, kepanjen], [line], () => 0);
  expect(matched).toEqual({
    rows: [
      { code: '35.07', lat: '-8.130', lon: '112.573', place: 'Kepanjen', how: 'seat' },
      { code: '35.73', lat: '-7.980', lon: '112.630', place: 'Malang', how: 'name' },
    ],
    problems: [],
  });
});

test('a regency does not get the city that it is named after', () => {
  expect(problems([malang, kepanjen], [])).toEqual([
    '35.07 Kabupaten Malang: missing: name its place in cities.json',
  ]);
});

test('a place of another city is only taken at the position that is said', () => {
  const near = { ...line, place: 'Malang', how: 'near' };
  expect(problems([malang], [near])).toHaveLength(1);
  expect(problems([malang], [{ ...near, at: '-7.980 112.630' }])).toEqual([]);
});

test('a place that is there twice is named with both positions, until one is said', () => {
  const twin = { ...kepanjen, lat: '-8.200' };
  expect(problems([malang, kepanjen, twin], [line])).toEqual([
    '35.07 Kabupaten Malang: duplicate: Kepanjen -8.130 112.573, Kepanjen -8.200 112.573: say which in the column at',
  ]);
  expect(problems([malang, kepanjen, twin], [{ ...line, at: '-8.130 112.573' }])).toEqual([]);
});

test('only a stand-in shares the place of another city', () => {
  const shared = { ...line, place: 'Malang', at: '-7.980 112.630' };
  expect(problems([malang], [shared])).toEqual([
    '35.07, 35.73: duplicate: all at Malang -7.980 112.630',
  ]);
});

test('a seat outside of its province is an error, unless it is known to be undrawn', () => {
  expect(problems([malang, kepanjen], [line], 16)).toEqual([
    '35.07 Kepanjen: contradicts: 16 km outside of its province',
    '35.73 Malang: contradicts: 16 km outside of its province',
  ]);
  const island = [{ code: '31.01', name: 'Kabupaten Administrasi Kepulauan Seribu' }];
  const place = { ...malang, name: 'Kepulauan Seribu', city: '31.01' };
  expect(matchSeats(island, [place], [], () => 30).problems).toEqual([]);
  expect(matchSeats(island, [place], [], () => 3).problems).toHaveLength(1);
});

test('a line must name a code that there is, once, a way that there is, and a reason', () => {
  const wrong = { ...line, code: '35.99', how: 'maybe', reason: '' };
  expect(problems([malang, kepanjen], [line, line, wrong])).toEqual([
    '35.99: unknown: take a code of cities.csv',
    '35.99: "maybe": invalid: say name, seat, near',
    '35.99: reason: missing: say why this place',
    '35.07: duplicate: leave one line',
  ]);
});
