import { expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { describeStanding } from './describe-standing.ts';

const site = fixtureSite();
const say = (id: string, language: 'id' | 'en' = 'en') =>
  describeStanding(language, site.unitModel(id), (year) => site.yearModel(year).ceremony);

it('says that a predicate was revoked and when', () => {
  expect(say('kantor-contoh-dua-kota-surabaya')).toMatch(
    /^WBK in the round of \d{4} \(handed over on \d+ \w+ \d{4}\), granted by the ministry \(KemenPANRB\), revoked on 14 June 2021\.$/,
  );
  expect(say('kantor-contoh-dua-kota-surabaya', 'id')).toContain('dicabut pada 14 Juni 2021.');
});
it('says that no revocation was found, not that there is none, and what was kept', () => {
  const sentence = say('kantor-contoh-satu-kota-surabaya');
  expect(sentence).toContain('We have found no revocation');
  expect(sentence).toContain('Kept after re-evaluation on 10 December 2021.');
});
it('does not give the ceremony of the ministry to what an institution granted itself', () => {
  const own = site.totals.units.find((unit) => unit.last?.grantedBy === 'mandiri');
  expect(say(own?.id ?? '')).toMatch(/in the round of 2023, granted by its own institution/);
});
it('says nothing of a predicate where none is known', () => {
  expect(say('sekretariat-contoh-nusa-tenggara-timur', 'id')).toBe(
    'Belum ada predikat WBK atau WBBM yang diketahui untuk kantor ini.',
  );
});
