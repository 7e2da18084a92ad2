import { expect, it } from 'vitest';
import { cslJson } from './csl-json.ts';
import { CHART } from './fixture-citations.ts';
import { readCslJson } from './read-csl-json.ts';

const sound = cslJson(CHART);

it.each([
  ['"graphic"', '"chart"', 'invalid type'],
  ['"URL"', '"url"', 'unknown or missing properties'],
  ['"literal"', '"family"', 'invalid author'],
  ['          21\n', '          "21"\n', 'invalid issued'],
  ['"version": "2026.1"', '"version": 2026.1', 'invalid version'],
  ['"title": "Predikat WBK dan WBBM setiap tahun"', '"title": ""', 'invalid title'],
])('refuses %j turned into %j', (right, wrong, message) => {
  expect(sound).toContain(right);
  expect(() => readCslJson(sound.replace(right, wrong))).toThrow(message);
});
it('refuses what is no list of one item', () => {
  expect(() => readCslJson('{}')).toThrow('missing list of one item');
});
