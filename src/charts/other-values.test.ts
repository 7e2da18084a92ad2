import { expect, it } from 'vitest';
import { awardedOthers, everySource, otherCell, othersIn } from './other-values.ts';
import { otherWords, withOthers } from './other-words.ts';

const note = { id: '', en: '' };
const figure = (value: number, ...others: number[]) => ({
  value,
  sources: [`says-${value}`],
  note,
  others: others.map((other) => ({ value: other, sources: [`says-${other}`], note })),
});

it('writes other values into one cell, smallest first, and reads them back', () => {
  const others = awardedOthers({
    awarded: figure(506, 510, 500),
    wbk: figure(473),
    wbbm: figure(34),
  });
  const cell = otherCell(others);
  expect(cell).toBe('500; 510; WBK + WBBM 507');
  expect(othersIn({ other_values: cell })).toEqual(others);
});
it('is empty where sources agree', () => {
  expect(otherCell(awardedOthers({ awarded: figure(3), wbk: figure(2), wbbm: figure(1) }))).toBe(
    '',
  );
  expect(othersIn({ other_values: '' })).toEqual([]);
  expect(othersIn({})).toEqual([]);
});
it('cites preferred and other values alike, and nothing for a figure that nobody states', () => {
  expect(everySource(figure(155, 149), undefined)).toEqual(['says-155', 'says-149']);
});
it('sets a number against every other one once', () => {
  expect(withOthers('id', 2246, [2200, 2246])).toBe('2.246 ≠ 2.200');
  expect(withOthers('en', 7, [])).toBe('7');
});
it('says once what figure and part share, and what a bare number counts beside a part', () => {
  expect(otherWords('en', othersIn({ other_values: '62; WBK 62' }))).toBe('62');
  expect(otherWords('en', othersIn({ other_values: '20; WBK 12' }))).toBe('20 awards and 12 WBK');
  expect(otherWords('id', othersIn({ other_values: 'WBK 71; WBK 76' }))).toBe('71 atau 76 WBK');
  expect(otherWords('id', othersIn({ other_values: 'WBK + WBBM 507' }))).toBe('');
});
