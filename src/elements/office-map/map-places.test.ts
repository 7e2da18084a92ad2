import { expect, test } from 'vitest';
import type { MapSeats, MapView } from './map-data.ts';
import { mapPlaces } from './map-places.ts';
import { mergeSeats } from './merge-seats.ts';
import { nearestCities } from './nearest-cities.ts';

const view: MapView = {
  awards: { wbk: 6, wbbm: 2 },
  provinces: [
    ['31', 3, 1],
    ['35', 3, 0],
  ],
  cities: [
    ['31.71', 2, 1],
    ['31.72', 1, 0],
    ['35.78', 2, 0],
  ],
  withoutCity: [['35', 1, 0]],
  outside: [0, 1],
  ...{ year: null, service: null, headOffices: true, institution: null },
};
const seats: MapSeats = {
  provinces: [
    ['31', '31-jakarta', 'Jakarta', 'Jakarta', 'ID-JK'],
    ['35', '35-jawa-timur', 'Jawa Timur', 'East Java', 'ID-JI'],
    ['91', '91-papua', 'Papua', 'Papua', 'ID-PA'],
    ['93', '93-papua-selatan', 'Papua Selatan', 'South Papua', 'ID-PA'],
  ],
  cities: [
    ['31.71', 'pusat', 'Jakarta Pusat', -6.2, 106.8, 1],
    ['31.72', 'utara', 'Jakarta Utara', -6.2, 106.8, 1],
    ['35.15', 'sidoarjo', 'Kabupaten Sidoarjo', -7.45, 112.72, 0],
    ['35.78', 'surabaya', 'Kota Surabaya', -7.25, 112.75, 0],
  ],
};
const whole: MapView = { ...view, provinces: [...view.provinces, ['93', 1, 0]] };
const places = mapPlaces(view, whole, seats, 'en', (province) => `${province}, city unknown`);

test('places bear their counts and the names of the language', () => {
  expect(places.provinces.map(({ name, awards }) => [name, awards])).toEqual([
    ['Jakarta', 4],
    ['East Java', 3],
    ['Papua', 0],
    ['South Papua', 0],
  ]);
  expect(places.find('31.71')).toMatchObject({ wbk: 2, wbbm: 1, near: true, at: [-6.2, 106.8] });
  expect(places.find('99')).toBeUndefined();
});

test('zero of this view and none at all are two things', () => {
  expect(places.find('91')?.named).toBe(false);
  expect(places.find('93')?.named).toBe(true);
});

test('the cities of a province stand with most awards first and the unknown one last', () => {
  expect(places.citiesOf('35').map(({ code, name }) => [code, name])).toEqual([
    ['35.78', 'Kota Surabaya'],
    ['35.15', 'Kabupaten Sidoarjo'],
    ['35.00', 'East Java, city unknown'],
  ]);
  expect(places.find('35.00')).toMatchObject({ awards: 1, at: null, slug: '' });
});

test('provinces that share an outline know of each other', () => {
  expect(places.sharing('93').map(({ code }) => code)).toEqual(['91']);
  expect(places.sharing('35')).toEqual([]);
});

test('the nearest city with an award comes first, one without is passed over', () => {
  const near = nearestCities(places.cities, [-7.44, 112.7]);
  expect(near.map(({ city }) => city.code)).toEqual(['35.78', '31.71', '31.72']);
  expect(near[0]?.km).toBeCloseTo(21.8, 0);
  expect(nearestCities(places.cities, [0, 0], 1)).toHaveLength(1);
});

test('on a small map cities at one point are one circle', () => {
  expect(
    mergeSeats(places.cities).map(({ place: { wbk, wbbm, near } }) => [wbk, wbbm, near]),
  ).toEqual([
    [3, 1, true],
    [2, 0, false],
  ]);
});
