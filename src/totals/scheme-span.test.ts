import { expect, it } from 'vitest';
import { fixtureSite } from './fixture-site.ts';
import { conditionsOfRound, isInSpan, schemeSpan } from './scheme-span.ts';

const { register } = fixtureSite();

it('takes a rule from its break until the rule that replaces it', () => {
  expect(schemeSpan(register, 'Permen Contoh 1/2014')).toEqual({ from: 2017, until: 2020 });
  expect(schemeSpan(register, 'Permen Contoh 2/2021')).toEqual({ from: 2021, until: null });
});
it('goes on under a rule that only amends it', () => {
  const regulations = register.regulations.map((each) => ({
    ...each,
    replaces: each.replaces.replace('mengganti ', 'mengubah '),
  }));
  expect(schemeSpan({ ...register, regulations }, 'Permen Contoh 1/2014')?.until).toBeNull();
});
it('places a scheme without a number by the rule it came before, or by its year', () => {
  expect(schemeSpan(register, 'Pedoman sebelum 2/2021 (nomor aturan tidak disebut)')).toEqual({
    from: null,
    until: 2020,
  });
  expect(schemeSpan(register, 'Skema Contoh 2012 (nomor aturan tidak disebut)')).toEqual({
    from: 2012,
    until: 2016,
  });
});
it('lets a call for proposals hold until the next one', () => {
  const [first] = register.breaks;
  if (first === undefined) throw new Error('missing break');
  const call = (year: number) =>
    ({ ...first, year, kind: 'condition', regulation: `Pengumuman ${year}` }) as const;
  const calls = { ...register, breaks: [...register.breaks, call(2021), call(2023)] };
  expect(schemeSpan(calls, 'Pengumuman 2021')).toEqual({ from: 2021, until: 2022 });
  expect(schemeSpan(calls, 'Pengumuman 2023')).toEqual({ from: 2023, until: null });
});
it('takes no rule of judging for a call for proposals', () => {
  expect(conditionsOfRound(register, 2021)).toEqual([]);
});
it('knows no time of a scheme whose name tells none', () => {
  expect(schemeSpan(register, 'Skema lama')).toBeNull();
  expect(schemeSpan(register, 'Pedoman sebelum 9/1999')).toBeNull();
});
it('includes both ends', () => {
  const span = { from: 2017, until: 2020 };
  expect([2016, 2017, 2020, 2021].map((year) => isInSpan(span, year))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isInSpan({ from: null, until: null }, 1999)).toBe(true);
});
