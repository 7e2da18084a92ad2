import { expect, test } from 'vitest';
import { placeInSearch, searchWithPlace } from './place-address.ts';

test.each([
  ['', null],
  ['?tempat=35', '35'],
  ['?a=b&tempat=35.78', '35.78'],
  ['?tempat=indonesia', ''],
  ['?tempat=', null],
  ['?tempat=3578', null],
  ['?tempat=35.7', null],
  ['?tempat=../x', null],
])('%s names %s', (search, place) => {
  expect(placeInSearch(search)).toBe(place);
});

test('a place is written into the query and all else kept', () => {
  expect(searchWithPlace('', '35', '')).toBe('?tempat=35');
  expect(searchWithPlace('?a=b', '35.78', '')).toBe('?a=b&tempat=35.78');
  expect(searchWithPlace('?tempat=35&a=b', '', '')).toBe('?a=b');
  expect(searchWithPlace('?tempat=35.78', '', '')).toBe('');
});

test('where a page opens its map at a province, that one goes without saying and Indonesia does not', () => {
  expect(searchWithPlace('?tempat=12', '35', '35')).toBe('');
  expect(searchWithPlace('', '', '35')).toBe('?tempat=indonesia');
  expect(placeInSearch(searchWithPlace('', '', '35'))).toBe('');
});
