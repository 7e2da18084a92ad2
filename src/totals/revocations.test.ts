import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { correctRegister } from '../register/correct.ts';
import { readRegister } from '../register/read-register.ts';
import type { UnitEvent } from '../register/register.ts';
import { typeRegister } from '../register/type-register.ts';
import { fixtureSite } from './fixture-site.ts';
import { revocationRules, revocationsOf } from './revocations.ts';
import { openSite } from './site.ts';
import { siteTotals } from './site-totals.ts';

const { register } = fixtureSite();
const withEvents = (...events: UnitEvent[]) => {
  const more = { ...register, events: [...register.events, ...events] };
  return openSite(more, siteTotals(more));
};
const eventOf = (event: Partial<UnitEvent>): UnitEvent => ({
  unit: 'sekretariat-contoh-nusa-tenggara-timur',
  date: '2018',
  event: 'revoked',
  predicate: 'WBK',
  source: 'koran-contoh-20200901',
  note: { id: '', en: '' },
  ...event,
});

describe('a revocation', () => {
  it('tells the award it ended and how long after it came', () => {
    expect(revocationsOf(fixtureSite())).toMatchObject([
      {
        event: { unit: 'kantor-contoh-dua-kota-surabaya', date: '2021-06-14' },
        award: { year: 2019, predicate: 'WBK' },
        years: 2,
        roundsBetween: 1,
        regained: null,
        lacks: ['rule', 're-evaluation', 'again'],
      },
    ]);
  });
  it('says all that is missing where only a newspaper names its year, and comes in order of time', () => {
    const [first] = revocationsOf(withEvents(eventOf({})));
    expect(first).toMatchObject({ award: null, years: null, roundsBetween: null, rule: null });
    expect(first?.lacks).toEqual([
      'award-year',
      'rule',
      'day',
      'trigger',
      're-evaluation',
      'decision',
      'again',
    ]);
  });
  it('takes no later award, and none of the other predicate, for the one it ended', () => {
    const unit = 'kantor-contoh-nabire';
    const wbk = revocationsOf(withEvents(eventOf({ unit, date: '2021-03' })));
    expect(wbk[0]).toMatchObject({ award: { year: 2020 }, years: 1, regained: { year: 2023 } });
    expect(wbk[0]?.lacks).not.toContain('again');
    const early = revocationsOf(withEvents(eventOf({ unit, date: '2019' })));
    expect(early[0]).toMatchObject({ award: null, regained: { year: 2020 } });
  });
  it('says that the day of the award is missing where its round has no ceremony on record', () => {
    const rounds = register.rounds.map((round) => ({ ...round, ceremony: '' }));
    const bare = openSite({ ...register, rounds }, siteTotals({ ...register, rounds }));
    expect(revocationsOf(bare)[0]?.lacks).toContain('award-day');
  });
  it('is in no list of a register without one', () => {
    const none = { ...register, events: [] };
    expect(revocationsOf(openSite(none, siteTotals(none)))).toEqual([]);
  });
});

describe('the real register', () => {
  const folder = fileURLToPath(new URL('../../data', import.meta.url));
  const real = typeRegister(correctRegister(readRegister(folder)));
  const revocations = revocationsOf(openSite(real, siteTotals(real)));
  const of = (unit: string) => revocations.find(({ event }) => event.unit === unit);

  it('holds the four revocations first collected, two without the year of their award', () => {
    expect(revocations.length).toBeGreaterThanOrEqual(4);
    expect(of('dinas-penanaman-modal-dan-perizinan-kota-yogyakarta')).toMatchObject({
      award: { year: 2014 },
      years: 8,
      roundsBetween: 7,
    });
    expect(of('pengadilan-negeri-surabaya')).toMatchObject({ years: 3, roundsBetween: 2 });
    for (const unit of ['kbri-singapura', 'polres-ogan-komering-ulu-timur'])
      expect(of(unit)?.lacks, unit).toContain('award-year');
    expect(of('kbri-singapura')?.lacks).toContain('day');
  });
  it('finds the duty to revoke, the confirmation and the bar among the conditions', () => {
    const rules = revocationRules(real).map(({ condition, value }) => [condition.en, value.en]);
    expect(rules).toContainEqual(['Bar on submission after revocation', 'two years']);
    expect(rules.map(([condition]) => condition)).toEqual(
      expect.arrayContaining(['Revocation of the predicate', 'Confirmation before revocation']),
    );
  });
});
