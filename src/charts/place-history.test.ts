import { expect, it } from 'vitest';
import { placeHistory, yearPixel, yearPoint } from './place-history.ts';

const span = { first: 2014, last: 2025 };

it('puts a year alone in its middle, and a day where it belongs', () => {
  expect(yearPoint('2019')).toBe(2019.5);
  expect(yearPoint('2019-01-01')).toBe(2019);
  expect(yearPoint('2019-07')).toBeCloseTo(2019.54, 2);
  expect(yearPoint('2019-12-31')).toBeLessThan(2020);
});
it('keeps the axis inside the width', () => {
  expect(yearPixel(2014, span, 340)).toBeGreaterThan(0);
  expect(yearPixel(2026, span, 340)).toBeLessThan(340);
});
it('writes beside the mark on the side that has room', () => {
  const { moments } = placeHistory(
    [
      { date: '2014', texts: ['WBK 2014'] },
      { date: '2025-12-31', texts: ['WBK dicabut 31 Desember 2025'] },
    ],
    span,
    340,
  );
  expect(moments.map((moment) => moment.anchor)).toEqual(['start', 'end']);
});
it('writes above the mark where neither side has room', () => {
  const long = 'Zona Integritas dicanangkan bersama sepuluh unit kerja lain';
  const { moments } = placeHistory([{ date: '2020', texts: [long] }], span, 340);
  const [moment] = moments;
  expect(moment?.textY).toBeLessThan(moment?.y ?? 0);
});
it('puts moments of one day below each other', () => {
  const twice = { date: '2020-01-01', texts: ['a'] };
  const { moments } = placeHistory([twice, twice], span, 340);
  expect(moments[1]?.y).toBeGreaterThan(moments[0]?.y ?? 0);
});
