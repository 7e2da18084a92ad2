import { expect, it } from 'vitest';
import type { Candidate } from '../register/register.ts';
import { leadGroups } from './lead-groups.ts';

const lead = (unit: string, year: number | null, reason: string, institution = 'a'): Candidate => ({
  unit,
  year,
  predicate: 'WBK',
  institution,
  province: '',
  city: '',
  source: '',
  reason: { id: reason, en: reason },
});

it('has the newest round first and unknown rounds last', () => {
  const years = leadGroups([lead('x', null, 'r'), lead('y', 2019, 'r'), lead('z', 2025, 'r')]);
  expect(years.map(({ year }) => year)).toEqual([2025, 2019, null]);
});

it('gathers leads that lack the same, most first', () => {
  const [year] = leadGroups([lead('x', 2020, 'p'), lead('y', 2020, 'q'), lead('z', 2020, 'q')]);
  expect(year?.count).toBe(3);
  expect(year?.groups.map(({ leads }) => leads.map(({ unit }) => unit))).toEqual([
    ['y', 'z'],
    ['x'],
  ]);
});

it('names the institution only where all leads of a group share it', () => {
  const [year] = leadGroups([
    lead('x', 2020, 'p', 'a'),
    lead('y', 2020, 'p', 'a'),
    lead('z', 2020, 'q', 'a'),
    lead('w', 2020, 'q', 'b'),
  ]);
  expect(year?.groups.map(({ institution }) => institution)).toEqual(['a', null]);
});

it('has nothing to say without leads', () => {
  expect(leadGroups([])).toEqual([]);
});
