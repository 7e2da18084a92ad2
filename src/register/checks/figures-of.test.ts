import { describe, expect, it } from 'vitest';
import { fixtureRegister } from '../fixture/fixture-register.ts';
import { figuresOf, isExplained } from './figures-of.ts';

const figures = (note: string) => {
  const register = fixtureRegister({
    'official-totals.csv': (text) =>
      text.replace(
        '2018,national,,awarded,9,yes,siaran-contoh-20181210,,',
        `2018,national,,awarded,9,yes,siaran-contoh-20181210,${note},x`,
      ),
  });
  return figuresOf(register).filter(({ year, metric }) => year === '2018' && metric === 'awarded');
};

describe('figuresOf', () => {
  it('counts several sources of one value as one figure', () => {
    const [wbk] = figuresOf(fixtureRegister()).filter(
      ({ year, metric }) => year === '2017' && metric === 'wbk',
    );
    expect([wbk?.rows.length, wbk?.preferred.length, wbk?.value]).toEqual([3, 2, 5]);
  });
});

describe('isExplained', () => {
  it.each([
    ['the number', '473 + 34 = 507'],
    ['the number at the end of a sentence', 'Jumlahnya 507.'],
  ])('finds %s', (_, note) => {
    expect(isExplained(figures(note), 507)).toBe(true);
  });
  it('reads through separators of thousands', () => {
    expect(isExplained(figures('1.507 unit'), 1507)).toBe(true);
    expect(isExplained(figures('"1,507 units"'), 1507)).toBe(true);
  });
  it('does not take a part of another number for it', () => {
    for (const note of ['1507', '5070', '1.507', 'Lima ratus tujuh'])
      expect(isExplained(figures(note), 507)).toBe(false);
  });
});
