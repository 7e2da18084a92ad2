import { expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { describeStanding } from './describe-standing.ts';

const site = fixtureSite();
const say = (id: string, language: 'id' | 'en' = 'en') =>
  describeStanding(language, site.unitModel(id));

it('says that a predicate was revoked and when', () => {
  expect(say('kantor-contoh-dua-kota-surabaya')).toMatch(
    /^WBK in the round of \d{4}, granted by the ministry \(KemenPANRB\), revoked: 14 June 2021\.$/,
  );
  expect(say('kantor-contoh-dua-kota-surabaya', 'id')).toContain('sudah dicabut: 14 Juni 2021.');
});
it('says that no revocation was found, not that there is none', () => {
  expect(say('kantor-contoh-satu-kota-surabaya')).toContain('We have found no revocation');
});
it('says nothing of a predicate where none is known', () => {
  expect(say('sekretariat-contoh-nusa-tenggara-timur', 'id')).toBe(
    'Belum ada predikat WBK atau WBBM yang diketahui untuk kantor ini.',
  );
});
