import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { correctRegister } from '../register/correct.ts';
import { readRegister } from '../register/read-register.ts';
import type { Condition } from '../register/register.ts';
import { typeRegister } from '../register/type-register.ts';
import { fixtureSite } from './fixture-site.ts';
import {
  intervalNote,
  reEvaluationInterval,
  ruleInForce,
  yearsIn,
} from './re-evaluation-interval.ts';

const { register } = fixtureSite();
const saying = (id: string, en: string, regulation = 'Permen Contoh 1/2014'): Condition => ({
  regulation,
  condition: { id: 'Evaluasi ulang predikat', en: 'Re-evaluation of a predicate' },
  value: { id, en },
  source: 'siaran-contoh-20201221',
  note: { id: '', en: '' },
});
const intervalOf = (...conditions: Condition[]) =>
  reEvaluationInterval({ ...register, conditions: [...register.conditions, ...conditions] });

test.each([
  ['setiap dua tahun', 2],
  ['every two years', 2],
  ['setiap 3 tahun sekali', 3],
  ['once in 1 year', 1],
  ['Sepuluh tahun', 10],
  ['berkala', null],
  ['setiap tahun', null],
  ['tahun 2022', null],
  ['dua kali setahun', null],
  ['0 tahun', null],
])('%s is %s', (words, years) => {
  expect(yearsIn(words)).toBe(years);
});

describe('the interval', () => {
  it('is not known where no row gives one', () => {
    expect(intervalOf()).toBeNull();
    expect(intervalOf(saying('berkala', 'periodically'))).toBeNull();
  });
  it('comes from the row that says it, of an earlier rule where the one in force says none', () => {
    const row = saying('setiap dua tahun', 'every two years');
    expect(intervalOf(row, saying('berkala', 'periodically', 'Permen Contoh 2/2021'))).toEqual({
      years: 2,
      condition: row,
      inForce: false,
    });
  });
  it('is that of the rule in force where that gives one, wherever the row stands', () => {
    const now = saying('setiap tiga tahun', 'every three years', 'Permen Contoh 2/2021');
    expect(ruleInForce(register)?.number).toBe('Permen Contoh 2/2021');
    expect(intervalOf(now, saying('setiap dua tahun', 'every two years'))).toMatchObject({
      years: 3,
      inForce: true,
    });
  });
  it('refuses two languages that say different years', () => {
    expect(() => intervalOf(saying('setiap dua tahun', 'every three years'))).toThrow(
      'invalid interval: "setiap dua tahun" is not "every three years"',
    );
  });
});

it('shows of its note only what is said of the interval itself, not of other rules', () => {
  const note = {
    id: 'dikatakan seorang pejabat pada Desember 2020; aturan berikutnya menyebut berkala',
    en: 'said by an official in December 2020; later rules say periodically',
  };
  const found = intervalOf({ ...saying('setiap dua tahun', 'every two years'), note });
  if (found === null) throw new Error('missing interval');
  expect(intervalNote(found)).toEqual({
    id: 'dikatakan seorang pejabat pada Desember 2020',
    en: 'said by an official in December 2020',
  });
});

it('is two years in the real register, said of the guideline before the one in force', () => {
  const folder = fileURLToPath(new URL('../../data', import.meta.url));
  const real = typeRegister(correctRegister(readRegister(folder)));
  expect(reEvaluationInterval(real)).toMatchObject({
    years: 2,
    condition: { source: 'antara-20201221' },
    inForce: false,
  });
});
