import { expect, it } from 'vitest';
import { FIXTURE_ROWS } from './fixture-rows.ts';
import { jsonText } from './json-text.ts';

it('is read back as it was, one row a line', () => {
  const text = jsonText(FIXTURE_ROWS);
  expect(JSON.parse(text)).toEqual(FIXTURE_ROWS);
  expect(text.split('\n')).toHaveLength(FIXTURE_ROWS.length + 3);
});

it('of no rows is an empty list', () => {
  expect(JSON.parse(jsonText([]))).toEqual([]);
});
