import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { correctRegister } from '../register/correct.ts';
import { readRegister } from '../register/read-register.ts';
import { typeRegister } from '../register/type-register.ts';
import { openSite } from './site.ts';
import { siteTotals } from './site-totals.ts';

const folder = fileURLToPath(new URL('../../data', import.meta.url));
const register = typeRegister(correctRegister(readRegister(folder)));
const site = openSite(register, siteTotals(register));

describe('the round of 2020', () => {
  const year = site.yearModel(2020);
  const value = (metric: 'proposed' | 'passed_selection' | 'awarded' | 'wbk' | 'wbbm') =>
    year.official[metric]?.value;

  it('went from 3,691 proposed to 763 awarded', () => {
    expect([value('proposed'), value('passed_selection'), value('awarded')]).toEqual([
      3691, 2570, 763,
    ]);
    expect([value('wbk'), value('wbbm')]).toEqual([681, 82]);
  });
  it('reached eight kinds of institution', () => {
    const kinds = year.kinds
      .map((row) => row.figures.institutions?.value)
      .filter((v) => v !== undefined);
    expect(kinds).toEqual([22, 5, 4, 19, 2, 7, 30, 9]);
  });
  it('was led by five institutions', () => {
    expect(
      year.institutions.slice(0, 5).map((row) => [row.institution, row.official?.value]),
    ).toEqual([
      ['kementerian-keuangan', 214],
      ['mahkamah-agung', 94],
      ['kementerian-hukum-dan-hak-asasi-manusia', 83],
      ['kejaksaan-republik-indonesia', 50],
      ['kepolisian-negara-republik-indonesia', 45],
    ]);
  });
  it('is known by name for at least the 61 units first collected', () => {
    expect(year.named.total).toBeGreaterThanOrEqual(61);
  });
});

describe('the register', () => {
  it('holds at least the 319 awards of the ministry and 25 of institutions first collected', () => {
    expect(site.totals.named.total).toBeGreaterThanOrEqual(319);
    expect(site.totals.delegated.total).toBeGreaterThanOrEqual(25);
  });
  it('tells that the WBK of PN Surabaya of 2019 was revoked on 3 February 2022', () => {
    expect(site.unitModel('pengadilan-negeri-surabaya').last).toEqual({
      predicate: 'WBK',
      grantedBy: 'kemenpanrb',
      year: 2019,
      revoked: '2022-02-03',
    });
  });
  it('shows that 473 and 34 do not make the 506 of 2019', () => {
    const entry = site.totals.disagreements.find((d) => d.kind === 'sum' && d.year === 2019);
    expect(entry).toMatchObject({ sum: 507, awarded: { value: 506 } });
  });
});
