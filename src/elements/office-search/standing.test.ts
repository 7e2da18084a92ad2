import { expect, it } from 'vitest';
import { award, WORDS } from './invented-catalogue.ts';
import { standingOf } from './standing.ts';

it('shows the last predicate with its year', () => {
  const awards = [award(), award({ year: 2021, predicate: 'WBBM' })];
  expect(standingOf(awards, WORDS.id)).toEqual({
    label: '★ WBBM 2021',
    look: 'wbbm',
    revoked: '',
  });
});
it('says who granted it where that was not the ministry', () => {
  expect(standingOf([award({ grantedBy: 'mandiri' })], WORDS.id).label).toBe('WBK mandiri 2019');
});
it('says when a predicate was revoked, as far as that is known', () => {
  expect(standingOf([award({ revoked: '2022-02-03' })], WORDS.id)).toEqual({
    label: 'WBK 2019',
    look: 'wbk',
    revoked: 'dicabut 3 Februari 2022',
  });
  const unknownYear = standingOf([award({ year: null, revoked: '2022' })], WORDS.en);
  expect([unknownYear.label, unknownYear.revoked]).toEqual(['WBK', 'revoked 2022']);
});
it('says that no predicate is known', () => {
  expect(standingOf([], WORDS.id)).toEqual({
    label: 'tanpa predikat yang diketahui',
    look: 'none',
    revoked: '',
  });
});
