import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { correctRegister } from '../register/correct.ts';
import { readRegister } from '../register/read-register.ts';
import type { UnitEvent } from '../register/register.ts';
import { typeRegister } from '../register/type-register.ts';
import { fixtureSite } from './fixture-site.ts';
import { predicateStatuses } from './predicate-status.ts';
import { siteTotals } from './site-totals.ts';
import { stagesOf } from './stages.ts';

const site = fixtureSite();
const stages = stagesOf(site.register, site.totals);

it('tells who declared and who was proposed, the newest first, and whether an award came since', () => {
  expect(stages.map(({ event, stage, award }) => [event.unit, stage, award?.year])).toEqual([
    ['pusat-contoh-007', 'proposed', 2023],
    ['sekretariat-contoh-nusa-tenggara-timur', 'declared', undefined],
  ]);
});

it('takes no earlier award for one that came since', () => {
  const late: UnitEvent = {
    unit: 'kantor-contoh-bandung',
    date: '2022-07-21',
    event: 'proposed',
    predicate: 'WBBM',
    source: 'siaran-contoh-20211220',
    note: { id: '', en: '' },
  };
  const register = { ...site.register, events: [...site.register.events, late] };
  const [first] = stagesOf(register, siteTotals(register));
  expect(first).toMatchObject({ event: late, award: null });
});

describe('a stage is no award', () => {
  const more = (['declared', 'proposed'] as const).flatMap((event) =>
    site.register.units.map(
      ({ id }): UnitEvent => ({
        unit: id,
        date: '2023-01-01',
        event,
        predicate: 'WBK',
        source: 'siaran-contoh-20211220',
        note: { id: '', en: '' },
      }),
    ),
  );
  const register = { ...site.register, events: [...site.register.events, ...more] };
  const totals = siteTotals(register);

  it('moves no count of awards, named or of units, in the country or any part of it', () => {
    expect(stagesOf(register, totals).length).toBe(stages.length + more.length);
    const counts = (of: typeof totals) => ({
      named: of.named,
      delegated: of.delegated,
      unitsAwarded: of.unitsAwarded,
      services: of.services,
      withoutProvince: of.withoutProvince,
      citiesKnown: of.citiesKnown,
      years: of.years,
      institutions: of.institutions,
      provinces: of.provinces,
      cities: of.cities,
    });
    expect(counts(totals)).toEqual(counts(site.totals));
  });
  it('gives no unit a predicate', () => {
    const known = (of: typeof totals) =>
      predicateStatuses(register, of.units).map(({ unit, round, state }) => [unit, round, state]);
    expect(known(totals)).toEqual(known(site.totals));
  });
});

it('knows of the declaration in Nusa Tenggara Timur in the real register', () => {
  const folder = fileURLToPath(new URL('../../data', import.meta.url));
  const real = typeRegister(correctRegister(readRegister(folder)));
  const found = stagesOf(real, siteTotals(real)).find(
    ({ event }) => event.unit === 'sekretariat-bawaslu-provinsi-nusa-tenggara-timur',
  );
  expect(found).toMatchObject({ stage: 'declared', event: { date: '2022-07-21' } });
});
