import { describe, expect, it } from 'vitest';
import type { Condition, Register, UnitEvent } from '../register/register.ts';
import { fixtureSite } from './fixture-site.ts';
import { newestRound, roundsSince } from './newest-round.ts';
import { predicateStatus, predicateStatuses } from './predicate-status.ts';
import { openSite } from './site.ts';
import { siteTotals } from './site-totals.ts';
import { raisedStatuses, reEvaluationCounts, unitsByRoundsSince } from './status-counts.ts';

const NONE = { id: '', en: '' };
const TWO_YEARS: Condition = {
  regulation: 'Permen Contoh 1/2014',
  condition: { id: 'Evaluasi ulang predikat', en: 'Re-evaluation of a predicate' },
  value: { id: 'setiap dua tahun', en: 'every two years' },
  source: 'siaran-contoh-20201221',
  note: NONE,
};
const plain = fixtureSite().register;
const timed: Register = { ...plain, conditions: [...plain.conditions, TWO_YEARS] };
const open = (register: Register) => openSite(register, siteTotals(register));
const site = open(timed);
const statusOf = (unit: string, of = site) => {
  const status = predicateStatus(of.register, of.unitModel(unit));
  if (status === null) throw new Error(`no predicate of ${unit}`);
  return status;
};
const eventOf = (event: Partial<UnitEvent>): UnitEvent => ({
  unit: 'kantor-contoh-bandung',
  date: '2022-05-04',
  event: 'revoked',
  predicate: 'WBK',
  source: 'siaran-contoh-20211220',
  note: NONE,
  ...event,
});
const withEvents = (...events: UnitEvent[]) =>
  open({ ...timed, events: [...timed.events, ...events] });

describe('rounds, not years', () => {
  it('are counted to the newest one, and a year without a round is none', () => {
    expect(newestRound(plain)).toBe(2023);
    expect(newestRound({ ...plain, rounds: [] })).toBe(0);
    expect(roundsSince(plain, 2023)).toBe(0);
    expect(roundsSince(plain, 2021)).toBe(1);
    expect(roundsSince(plain, 2019)).toBe(3);
  });
});

describe('the state', () => {
  it('is awarded where nothing else is on record', () => {
    expect(statusOf('kantor-contoh-bandung')).toMatchObject({
      predicate: 'WBK',
      round: 2021,
      roundsSince: 1,
      state: 'awarded',
      lastEvent: {
        event: 'awarded',
        date: '2021',
        sources: ['siaran-contoh-20211220'],
        roundsSince: 1,
      },
      kept: null,
      revoked: null,
      raisedFrom: null,
    });
  });
  it('is raised for a WBBM after a WBK', () => {
    expect(statusOf('kantor-contoh-nabire')).toMatchObject({
      predicate: 'WBBM',
      state: 'raised',
      raisedFrom: { year: 2020 },
    });
    expect(statusOf('balai-contoh-cuaca-denpasar')).toMatchObject({
      state: 'awarded',
      raisedFrom: null,
    });
  });
  it('is kept after a re-evaluation, and tells still from where it was raised', () => {
    expect(statusOf('kantor-contoh-satu-kota-surabaya')).toMatchObject({
      state: 'kept',
      kept: { date: '2021-12-10' },
      raisedFrom: { year: 2017 },
      // Three rounds came after the award, and one after the re-evaluation.
      roundsSince: 3,
      lastEvent: { event: 're-evaluated', date: '2021-12-10', roundsSince: 1 },
    });
  });
  it('is revoked with date and reason, whatever came before', () => {
    expect(statusOf('kantor-contoh-dua-kota-surabaya')).toMatchObject({
      state: 'revoked',
      round: 2019,
      revoked: { date: '2021-06-14', note: { en: expect.stringContaining('a suspect') } },
      reEvaluation: { round: null, why: 'revoked' },
    });
  });
  it('is revoked without a round where the award is not on record', () => {
    const unit = 'sekretariat-contoh-nusa-tenggara-timur';
    expect(statusOf(unit, withEvents(eventOf({ unit })))).toMatchObject({
      round: null,
      roundsSince: null,
      rule: null,
      state: 'revoked',
      sources: ['siaran-contoh-20211220'],
    });
  });
  it('does not take a re-evaluation before the award, or of the other predicate, for one of it', () => {
    const early = eventOf({ event: 're-evaluated', date: '2018' });
    const other = eventOf({ event: 're-evaluated', predicate: 'WBBM' });
    expect(statusOf('kantor-contoh-bandung', withEvents(early, other)).state).toBe('awarded');
  });
  it('is that of the new award where a unit was awarded again after a revocation', () => {
    const again = open({
      ...timed,
      awards: timed.awards.map((award) =>
        award.unit === 'pusat-contoh-007'
          ? { ...award, unit: 'kantor-contoh-dua-kota-surabaya' }
          : award,
      ),
    });
    expect(statusOf('kantor-contoh-dua-kota-surabaya', again)).toMatchObject({
      round: 2023,
      state: 'awarded',
      revoked: null,
    });
  });
  it('is nothing for a unit that only declared its zone', () => {
    const model = site.unitModel('sekretariat-contoh-nusa-tenggara-timur');
    expect(predicateStatus(site.register, model)).toBeNull();
  });
});

describe('the re-evaluation', () => {
  it('falls by the interval of the data after the award', () => {
    expect(statusOf('kantor-contoh-bandung').reEvaluation).toEqual({
      round: 2023,
      from: 2021,
      passed: true,
      source: 'siaran-contoh-20201221',
    });
    expect(statusOf('kantor-contoh-nabire').reEvaluation).toEqual({
      round: 2025,
      from: 2023,
      passed: false,
      source: 'siaran-contoh-20201221',
    });
  });
  it('is counted from the last one on record', () => {
    expect(statusOf('kantor-contoh-satu-kota-surabaya').reEvaluation).toEqual({
      round: 2023,
      from: 2021,
      passed: true,
      source: 'siaran-contoh-20201221',
    });
  });
  it('has no round where no source gives an interval, nor for what an institution granted', () => {
    expect(statusOf('kantor-contoh-bandung', open(plain)).reEvaluation).toEqual({
      round: null,
      why: 'no-interval',
    });
    expect(statusOf('pengadilan-contoh-jayapura').reEvaluation).toEqual({
      round: null,
      why: 'mandiri',
    });
  });
});

describe('the rule it was judged by', () => {
  it('is that of its round, and says whether a source names it', () => {
    expect(statusOf('kantor-contoh-dua-kota-surabaya').rule).toMatchObject({
      regulation: { number: 'Permen Contoh 1/2014' },
      basis: 'inferred',
    });
    expect(statusOf('kantor-contoh-bandung').rule).toMatchObject({
      regulation: { number: 'Permen Contoh 2/2021' },
      basis: 'stated',
    });
  });
  it('is not known for what an institution granted itself; the programme is', () => {
    expect(statusOf('pengadilan-contoh-jayapura')).toMatchObject({
      rule: null,
      programme: { number: 'Program Contoh Mandiri' },
      conditions: [],
    });
    expect(statusOf('kantor-contoh-nabire').programme).toBeNull();
  });
  it('comes with the calls for proposals whose conditions were for that round', () => {
    const [first] = timed.breaks;
    const [rule] = timed.regulations;
    if (first === undefined || rule === undefined) throw new Error('missing row');
    const calls = (...years: number[]) =>
      years.map((year) => [year, `SE Contoh 1/${year}`] as const);
    const both = calls(2021, 2023);
    const of = open({
      ...timed,
      breaks: [
        ...timed.breaks,
        ...both.map(
          ([year, regulation]) => ({ ...first, year, kind: 'condition', regulation }) as const,
        ),
      ],
      regulations: [
        ...timed.regulations,
        ...both.map(([year, number]) => ({ ...rule, year, number, replaces: '' })),
      ],
    });
    const numbers = (unit: string) => statusOf(unit, of).conditions.map(({ number }) => number);
    expect(numbers('kantor-contoh-bandung')).toEqual(['SE Contoh 1/2021']);
    expect(numbers('kantor-contoh-nabire')).toEqual(['SE Contoh 1/2023']);
    expect(numbers('kantor-contoh-dua-kota-surabaya')).toEqual([]);
    // Whether they were for a WBK mandiri nobody says.
    expect(numbers('pengadilan-contoh-jayapura')).toEqual([]);
  });
});

describe('what the rules say of a revocation', () => {
  const rule = (id: string, regulation: string): Condition => ({
    ...TWO_YEARS,
    regulation,
    condition: { id, en: id },
  });
  const of = open({
    ...timed,
    conditions: [
      ...timed.conditions,
      rule('Pencabutan WBK', 'Permen Contoh 2/2021'),
      rule('Pencabutan WBBM', 'Permen Contoh 2/2021'),
      rule('Larangan pengajuan setelah pencabutan', 'Permen Contoh 2/2021'),
      rule('Pencabutan WBK', 'Permen Contoh 1/2014'),
    ],
  });
  it('is that of the year it was taken back, and of its predicate', () => {
    const { afterRevocation } = statusOf('kantor-contoh-dua-kota-surabaya', of);
    expect(afterRevocation.map(({ condition, regulation }) => [condition.id, regulation])).toEqual([
      ['Pencabutan WBK', 'Permen Contoh 2/2021'],
      ['Larangan pengajuan setelah pencabutan', 'Permen Contoh 2/2021'],
    ]);
  });
  it('is nothing where nothing was revoked', () => {
    expect(statusOf('kantor-contoh-bandung', of).afterRevocation).toEqual([]);
  });
});

describe('units by rounds since their last award', () => {
  const statuses = predicateStatuses(site.register, site.totals.units);
  it('holds every unit with a known predicate once', () => {
    const counts = unitsByRoundsSince(statuses);
    expect(counts.reduce((sum, { units }) => sum + units, 0)).toBe(21);
    expect(counts.map(({ round, roundsSince: since, units }) => [round, since, units])).toEqual([
      [2023, 0, 4],
      [2021, 1, 4],
      [2020, 2, 7],
      [2019, 3, 5],
      [2017, 5, 1],
    ]);
    expect(counts.find(({ round }) => round === 2019)).toMatchObject({
      wbk: 4,
      wbbm: 1,
      revoked: 1,
    });
  });
  it('puts those of an unknown round last', () => {
    const unit = 'sekretariat-contoh-nusa-tenggara-timur';
    const more = withEvents(eventOf({ unit }));
    const all = predicateStatuses(more.register, more.totals.units);
    expect(unitsByRoundsSince(all).at(-1)).toMatchObject({
      round: null,
      roundsSince: null,
      units: 1,
      revoked: 1,
    });
  });
});

it('counts those fallen due and not yet, and leaves out those nobody can date', () => {
  const counts = (of: typeof site) =>
    reEvaluationCounts(predicateStatuses(of.register, of.totals.units));
  // Of 21 units two hold a WBK mandiri, one was revoked, and two were awarded in the newest round.
  expect(counts(site)).toEqual({ passed: 16, ahead: 2 });
  expect(counts(open(plain))).toEqual({ passed: 0, ahead: 0 });
});

it('lists those raised from WBK to WBBM, the newest first, kept or not', () => {
  const raised = raisedStatuses(predicateStatuses(site.register, site.totals.units));
  expect(raised.map(({ raisedFrom, round, state }) => [raisedFrom.year, round, state])).toEqual([
    [2020, 2023, 'raised'],
    [2017, 2021, 'raised'],
    [2019, 2020, 'raised'],
    [2017, 2019, 'kept'],
  ]);
});
