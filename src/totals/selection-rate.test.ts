import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { correctRegister } from '../register/correct.ts';
import { readRegister } from '../register/read-register.ts';
import { typeRegister } from '../register/type-register.ts';
import type { Figure, Figures } from './figure.ts';
import { fixtureSite } from './fixture-site.ts';
import type { SelectionRate } from './selection-rate.ts';
import {
  awardedSources,
  proposedSources,
  ratePercent,
  selectionOfRound,
  selectionRate,
} from './selection-rate.ts';
import { openSite } from './site.ts';
import { siteTotals } from './site-totals.ts';

const value = (number: number, ...sources: string[]) => ({
  value: number,
  sources,
  note: { id: '', en: '' },
});
const figure = (number: number, others: Figure['others'] = [], ...sources: string[]): Figure => ({
  ...value(number, ...sources),
  others,
});
const rateOf = (figures: Figures) =>
  selectionRate(figures, { year: 2020, institution: '', delegated: false });
const told = ({ proposed, awarded, outcome }: SelectionRate) => [
  proposed?.value ?? null,
  awarded?.value ?? null,
  outcome.kind === 'rate'
    ? [outcome.share, outcome.lowest, outcome.highest].map(ratePercent)
    : outcome.kind === 'none'
      ? outcome.missing
      : outcome.kind,
];

describe('one rate', () => {
  it('is awarded over proposed, and its range is over every value stated', () => {
    const rate = rateOf({
      proposed: figure(200, [value(100)]),
      awarded: figure(50, [value(40)]),
    });
    expect(told(rate)).toEqual([200, 50, [25, 20, 50]]);
    expect([rate.otherProposed, rate.otherAwarded]).toEqual([[100], [40]]);
  });
  it('adds both predicates up where no source states the total, with each other value of a part', () => {
    const rate = rateOf({
      proposed: figure(100),
      wbk: figure(20, [value(30)], 'a'),
      wbbm: figure(5, [value(7)], 'b'),
    });
    expect(rate.otherAwarded).toEqual([27, 35]);
    expect(told(rate)).toEqual([100, 25, [25, 25, 35]]);
  });
  it('mixes no numbers of different sources where the total is stated', () => {
    const rate = rateOf({
      proposed: figure(100),
      awarded: figure(25, [], 'c'),
      wbk: figure(20, [value(30, 'd')], 'a'),
      wbbm: figure(5, [value(7, 'd')], 'a'),
    });
    expect(rate.otherAwarded).toEqual([37]);
  });
  it('keeps the sum of both predicates that contradicts the total', () => {
    const parts = { wbk: figure(12, [], 'a'), wbbm: figure(3, [], 'b') };
    expect(rateOf({ proposed: figure(20), awarded: figure(14), ...parts }).otherAwarded).toEqual([
      15,
    ]);
  });
  it('says which figure is missing, and takes one predicate for no whole', () => {
    expect(told(rateOf({ proposed: figure(9) }))[2]).toBe('awarded');
    expect(told(rateOf({ awarded: figure(9) }))[2]).toBe('proposed');
    expect(told(rateOf({}))[2]).toBe('both');
    expect(told(rateOf({ proposed: figure(20), wbk: figure(1) }))[2]).toBe('one-predicate');
    expect(told(rateOf({ wbk: figure(1) }))[2]).toBe('both');
  });
  it('never counts WBK of the institution itself, nor units evaluated or past a selection', () => {
    const other = { wbk_delegated: figure(9), evaluated: figure(50), passed_selection: figure(30) };
    expect(told(rateOf(other))).toEqual([null, null, 'both']);
    expect(told(rateOf({ ...other, proposed: figure(60) }))[2]).toBe('awarded');
  });
  it('is a contradiction, and never more than all, where more were awarded than proposed', () => {
    expect(told(rateOf({ proposed: figure(3), awarded: figure(5) }))[2]).toBe('contradiction');
    expect(told(rateOf({ proposed: figure(0), awarded: figure(0) }))[2]).toBe('contradiction');
    const rate = rateOf({ proposed: figure(10, [value(4)]), awarded: figure(5, [value(2)]) });
    expect(told(rate)[2]).toEqual([50, 20, 50]);
    expect(told(rateOf({ proposed: figure(5), awarded: figure(5) }))[2]).toEqual([100, 100, 100]);
  });
});

describe('the rounds of the fixture', () => {
  const site = fixtureSite();
  it('have a rate where both figures are known', () => {
    expect(
      site.totals.years.map(({ year }) => told(selectionOfRound(site, year).national)),
    ).toEqual([
      [40, 6, [15, 15, 20]],
      [60, 9, [15, 15, 15]],
      [90, 14, [15.6, 15.6, 16.7]],
      [1200, 30, [2.5, 2.4, 2.5]],
      [null, 12, 'proposed'],
      [null, 5, 'proposed'],
    ]);
  });
  it('have institutions with a rate, and count those of which nobody tells the proposals', () => {
    const { institutions, unproposed } = selectionOfRound(site, 2020);
    expect(institutions.map((rate) => [rate.institution, ...told(rate)])).toEqual([
      ['mahkamah-contoh', 30, 8, [26.7, 26.7, 26.7]],
    ]);
    expect(unproposed).toBe(3);
  });
  it('know since when institutions grant WBK themselves', () => {
    const since = site.totals.years.filter(
      ({ year }) => selectionOfRound(site, year).national.delegated,
    );
    expect(since.map(({ year }) => year)).toEqual([2023]);
  });
  it('lead to the sources of both figures, of every value', () => {
    const { national } = selectionOfRound(site, 2017);
    expect(proposedSources(national)).toEqual(['kabar-contoh-20171212']);
    expect(awardedSources(national)).toEqual([
      'kabar-contoh-20171212',
      'koran-contoh-20171213',
      'pidato-contoh-2018',
    ]);
  });
});

describe('the real register', () => {
  const folder = fileURLToPath(new URL('../../data', import.meta.url));
  const register = typeRegister(correctRegister(readRegister(folder)));
  const site = openSite(register, siteTotals(register));
  const nationalOf = (year: number) => selectionOfRound(site, year).national;
  const institutionOf = (year: number, id: string) => {
    const found = selectionOfRound(site, year).institutions.find((each) => each.institution === id);
    if (found === undefined) throw new Error(`missing ${id} in ${year}`);
    return found;
  };

  it('knows the rate of five rounds, with what sources state otherwise', () => {
    expect([2017, 2018, 2019, 2020, 2021].map((year) => told(nationalOf(year)))).toEqual([
      [485, 83, [17.1, 15.9, 17.2]],
      [910, 205, [22.5, 22.5, 22.9]],
      [2246, 506, [22.5, 22.5, 23]],
      [3691, 763, [20.7, 20.6, 20.7]],
      [4402, 558, [12.7, 12.7, 12.7]],
    ]);
    expect(nationalOf(2017).otherProposed).toEqual([483]);
    expect(nationalOf(2017).otherAwarded).toEqual([77, 82]);
    expect(nationalOf(2018).otherAwarded).toEqual([208]);
    expect(nationalOf(2019).otherAwarded).toEqual([507]);
    expect(nationalOf(2020).otherProposed).toEqual([3695]);
    expect(nationalOf(2021).otherProposed).toEqual([4400]);
  });
  it('never takes what passed another stage, or was evaluated, for proposed', () => {
    expect(nationalOf(2023).figures.passed_selection?.value).toBe(200);
    expect(nationalOf(2023).proposed?.value).not.toBe(200);
    expect(nationalOf(2021).figures.evaluated?.value).toBe(4042);
    expect(nationalOf(2021).proposed?.value).toBe(4402);
    expect([2022, 2023, 2025].map((year) => nationalOf(year).delegated)).toEqual([
      false,
      true,
      true,
    ]);
  });
  it('knows the rate of institutions by their own figures alone', () => {
    expect(told(institutionOf(2017, 'kepolisian-negara-republik-indonesia'))).toEqual([
      72,
      12,
      [16.7, 16.7, 27.8],
    ]);
    expect(told(institutionOf(2018, 'mahkamah-agung'))).toEqual([17, 7, [41.2, 41.2, 41.2]]);
    expect(told(institutionOf(2019, 'kementerian-keuangan'))).toEqual([
      265,
      155,
      [58.5, 56.2, 58.5],
    ]);
    expect(told(institutionOf(2019, 'mahkamah-agung'))).toEqual([177, 63, [35.6, 35, 35.6]]);
    expect(told(institutionOf(2021, 'mahkamah-agung'))).toEqual([241, 48, [19.9, 10.6, 19.9]]);
  });
  it('has a rate only where both figures are whole, and none above one', () => {
    const all = site.totals.years.flatMap(({ year }) => {
      const { national, institutions } = selectionOfRound(site, year);
      return [national, ...institutions];
    });
    const rates = all.flatMap(({ outcome, ...rate }) =>
      outcome.kind === 'rate' ? [{ ...rate, outcome }] : [],
    );
    expect(rates.length).toBeGreaterThanOrEqual(14);
    for (const { proposed, awarded, outcome } of rates) {
      expect(proposed).toBeDefined();
      expect(awarded?.basis).not.toBe('part');
      expect(outcome.lowest).toBeLessThanOrEqual(outcome.share);
      expect(outcome.share).toBeLessThanOrEqual(outcome.highest);
      expect(outcome.highest).toBeLessThanOrEqual(1);
    }
  });
});
