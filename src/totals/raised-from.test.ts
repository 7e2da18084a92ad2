import { expect, it } from 'vitest';
import { raisedFrom } from './raised-from.ts';
import type { UnitAward } from './unit-award.ts';

const award = (year: number, predicate: UnitAward['predicate'], revoked = ''): UnitAward => ({
  year,
  predicate,
  revoked,
  unit: 'kantor-contoh',
  grantedBy: 'kemenpanrb',
  sources: [],
  note: { id: '', en: '' },
});
const wbbm = award(2021, 'WBBM');

it('finds the last WBK before a WBBM', () => {
  const awards = [award(2017, 'WBK'), award(2019, 'WBK'), wbbm, award(2023, 'WBK')];
  expect(raisedFrom(awards, wbbm)?.year).toBe(2019);
});

it('takes none that was revoked, none of the same round, and none for a WBK', () => {
  expect(raisedFrom([award(2019, 'WBK', '2020'), award(2021, 'WBK'), wbbm], wbbm)).toBeNull();
  expect(raisedFrom([award(2017, 'WBK')], award(2019, 'WBK'))).toBeNull();
});
