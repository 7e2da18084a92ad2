import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { correctRegister } from '../register/correct.ts';
import { readRegister } from '../register/read-register.ts';
import type { Register } from '../register/register.ts';
import { typeRegister } from '../register/type-register.ts';
import { fixtureSite } from './fixture-site.ts';
import { isWholeFunnel, newestFunnel } from './newest-funnel.ts';
import type { PathStepId } from './path-of-round.ts';
import { pathOfRound } from './path-of-round.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';
import { siteTotals } from './site-totals.ts';

const fixture = fixtureSite();
const siteOf = (register: Register) => openSite(register, siteTotals(register));
const stepOf = (site: Site, year: number, step: PathStepId) => {
  const found = pathOfRound(site, year).steps.find((each) => each.step === step);
  if (found === undefined) throw new Error(`missing step ${step}`);
  return found;
};
const cell = (site: Site, year: number, step: PathStepId) => {
  const { value, basis } = stepOf(site, year, step);
  return [value, basis];
};

describe('the example register', () => {
  it('has every step in order, WBK mandiri only once it could be granted', () => {
    const ids = (year: number) => pathOfRound(fixture, year).steps.map(({ step }) => step);
    expect(ids(2020)).toEqual([
      'declared',
      'assessed',
      'proposed',
      'passed_selection',
      'evaluated',
      'awarded',
      'wbk',
      'wbbm',
      'monitored',
      'kept',
      'raised',
      'revoked',
    ]);
    expect(ids(2023)).toContain('wbk_delegated');
  });
  it('takes official figures, and adds WBK and WBBM up where only they are stated', () => {
    expect(cell(fixture, 2020, 'proposed')).toEqual([1200, 'stated']);
    expect(cell(fixture, 2020, 'passed_selection')).toEqual([80, 'stated']);
    expect(cell(fixture, 2017, 'awarded')).toEqual([6, 'sum']);
  });
  it('counts names where nothing else is known, and says so', () => {
    expect(cell(fixture, 2020, 'declared')).toEqual([1, 'named']);
    expect(cell(fixture, 2021, 'kept')).toEqual([1, 'named']);
    expect(cell(fixture, 2019, 'raised')).toEqual([1, 'named']);
  });
  it('prefers an official figure and keeps the names beside it', () => {
    expect(stepOf(fixture, 2021, 'revoked')).toMatchObject({ value: 1, basis: 'stated', named: 1 });
  });
  it('never makes a zero of what nobody counted', () => {
    for (const { year } of fixture.totals.years) {
      for (const { step, value, basis } of pathOfRound(fixture, year).steps) {
        expect(value, `${year} ${step}`).not.toBe(0);
        expect(value === null, `${year} ${step}`).toBe(basis === 'unknown');
      }
    }
    expect(cell(fixture, 2020, 'assessed')).toEqual([null, 'unknown']);
  });
  it('tells what the rule of the round says, and nothing of another rule', () => {
    const rules = (year: number) =>
      stepOf(fixture, year, 'assessed').rules.map(({ regulation }) => regulation);
    expect(rules(2021)).toEqual(['Permen Contoh 2/2021']);
    expect(rules(2020)).toEqual([]);
    expect(stepOf(fixture, 2021, 'assessed').sources).toEqual(['aturan-contoh-2021']);
  });
  it('leaves out the deadline of a rule where a call for proposals of that year has its own', () => {
    const [first] = fixture.register.breaks;
    const [condition] = fixture.register.conditions;
    if (first === undefined || condition === undefined) throw new Error('missing row');
    const call = 'Pengumuman Contoh 2021';
    const site = siteOf({
      ...fixture.register,
      breaks: [
        ...fixture.register.breaks,
        { ...first, year: 2021, kind: 'condition', regulation: call },
      ],
      conditions: [
        ...fixture.register.conditions,
        {
          ...condition,
          regulation: call,
          condition: { id: 'Periode pengusulan', en: 'Proposal period' },
        },
      ],
    });
    const rules = (year: number, step: PathStepId) =>
      stepOf(site, year, step).rules.map((rule) => [rule.regulation, rule.condition.id]);
    expect(rules(2021, 'assessed')).toEqual([]);
    expect(rules(2021, 'proposed')).toEqual([[call, 'Periode pengusulan']]);
    // A round without a call of its own year goes by the rule.
    expect(rules(2023, 'assessed')).toEqual([['Permen Contoh 2/2021', 'Batas pengajuan']]);
  });
  it('tells revocations announced in a year from those that took effect in it', () => {
    const statements = fixture.register.statements.map((each) =>
      each.metric === 'revoked'
        ? { ...each, note: { id: 'diumumkan bersama; satu berlaku pada 2019', en: 'announced' } }
        : each,
    );
    const site = siteOf({ ...fixture.register, statements });
    expect(stepOf(site, 2021, 'revoked').guard).toBe('announced');
    expect(stepOf(fixture, 2021, 'revoked').guard).toBe('none');
  });
  it('leads to the sources of every value, preferred or not', () => {
    expect(stepOf(fixture, 2020, 'proposed').sources).toEqual([
      'koran-contoh-20200901',
      'siaran-contoh-20201221',
    ]);
  });
  it('sets a figure aside that a note calls no step', () => {
    const statements = fixture.register.statements.map((each) =>
      each.metric === 'evaluated'
        ? { ...each, note: { id: 'Jangan dipakai sebagai tahap antara', en: 'Do not use' } }
        : each,
    );
    const site = siteOf({ ...fixture.register, statements });
    expect(cell(fixture, 2020, 'evaluated')).toEqual([80, 'stated']);
    expect(cell(site, 2020, 'evaluated')).toEqual([null, 'unknown']);
    expect(stepOf(site, 2020, 'evaluated').guard).toBe('not-a-step');
  });
});

describe('the newest round with a whole way', () => {
  const years = fixture.totals.years.map(({ year }) => year);
  const paths = years.map((year) => pathOfRound(fixture, year));

  it('has official figures from proposed over the national team to awarded', () => {
    expect(newestFunnel(paths)?.year).toBe(2020);
    expect(paths.filter(isWholeFunnel).map(({ year }) => year)).toEqual([2020]);
  });
  it('falls back to both ends, then to an award, then to the newest', () => {
    const without = (...left: number[]) => paths.filter(({ year }) => !left.includes(year));
    expect(newestFunnel(without(2020))?.year).toBe(2019);
    expect(newestFunnel(without(2017, 2018, 2019, 2020))?.year).toBe(2023);
    const bare = paths.map((path) => ({ ...path, steps: [] }));
    expect(newestFunnel(bare)?.year).toBe(2023);
    expect(newestFunnel([])).toBeUndefined();
  });
});

describe('the register', () => {
  const folder = fileURLToPath(new URL('../../data', import.meta.url));
  const site = siteOf(typeRegister(correctRegister(readRegister(folder))));

  it('went from 3,691 over 2,570 to 763 in 2020', () => {
    expect(cell(site, 2020, 'proposed')).toEqual([3691, 'stated']);
    expect(cell(site, 2020, 'passed_selection')).toEqual([2570, 'stated']);
    expect(cell(site, 2020, 'awarded')).toEqual([763, 'stated']);
    expect(newestFunnel(site.totals.years.map(({ year }) => pathOfRound(site, year)))?.year).toBe(
      2020,
    );
  });
  it('keeps the 4,042 of 2021 out, and marks the 200 of 2023', () => {
    expect(cell(site, 2021, 'evaluated')).toEqual([null, 'unknown']);
    expect(stepOf(site, 2021, 'evaluated').guard).toBe('not-a-step');
    expect(stepOf(site, 2023, 'passed_selection')).toMatchObject({
      value: 200,
      guard: 'not-comparable',
    });
    // These are steps, whatever their notes say of other values.
    expect(cell(site, 2017, 'evaluated')).toEqual([485, 'stated']);
    expect(cell(site, 2018, 'evaluated')).toEqual([910, 'stated']);
  });
  it('knows four revocations announced in 2022, and at least three of that year by name', () => {
    const { value, basis, named } = stepOf(site, 2022, 'revoked');
    expect([value, basis]).toEqual([4, 'stated']);
    expect(named).toBeGreaterThanOrEqual(3);
    expect(stepOf(site, 2022, 'revoked').guard).toBe('announced');
  });
  it('shows 31 May for no round that had dates of its own', () => {
    const deadlines = (year: number) =>
      (['assessed', 'proposed'] as const).flatMap((step) =>
        stepOf(site, year, step)
          .rules.filter(({ condition }) => condition.id === 'Batas pengajuan')
          .map(({ regulation }) => regulation),
      );
    expect(deadlines(2023)).toEqual(['Permen PAN-RB 90/2021', 'Permen PAN-RB 90/2021']);
    expect([deadlines(2024), deadlines(2025)]).toEqual([[], []]);
    expect(stepOf(site, 2024, 'proposed').rules.map(({ value }) => value.id)).toEqual([
      '18-31 Juli 2024',
    ]);
  });
  it('takes who granted from the rule of the round alone', () => {
    const of = (year: number) => stepOf(site, year, 'wbk').rules.map(({ value }) => value.id);
    expect(of(2021)).toEqual(['Menteri memberi rekomendasi, pimpinan instansi menetapkan']);
    expect(of(2022)).toEqual([]);
  });
});
