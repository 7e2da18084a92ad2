import { expect, test } from 'vitest';
import type { Term } from '../register/register.ts';
import { letterGroups } from './letter-groups.ts';

const both = { id: '', en: '' };
const row = (term: string): Term => ({ term, full: both, meaning: both, source: '', note: both });

test('terms stand by their first letter, whatever the case', () => {
  const groups = letterGroups(['WBK', 'wab', 'K/L', 'KPK', 'AKIP'].map(row));
  expect(
    groups.map(({ letter, anchor, terms }) => [letter, anchor, ...terms.map((t) => t.term)]),
  ).toEqual([
    ['A', 'huruf-a', 'AKIP'],
    ['K', 'huruf-k', 'K/L', 'KPK'],
    ['W', 'huruf-w', 'wab', 'WBK'],
  ]);
});
