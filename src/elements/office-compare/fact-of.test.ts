import { expect, it } from 'vitest';
import type { Compared } from '../../totals/compared.ts';
import { comparedInstitution } from '../../totals/compared-institution.ts';
import { comparedCity, comparedProvince } from '../../totals/compared-place.ts';
import { fixtureSite } from '../../totals/fixture-site.ts';
import { factOf } from './fact-of.ts';
import { factWords } from './fact-words.ts';
import { loadSay } from './say.ts';

const site = fixtureSite();
const institution = (id: string) => comparedInstitution(site, id);
const say = await loadSay('id');
const words = (...subjects: readonly Compared[]) => factWords('id', say, factOf(subjects));

it('sets official figures of one round side by side, the newest that all have, largest first', () => {
  expect(words(institution('polisi-contoh'), institution('mahkamah-contoh'))).toBe(
    'Di antara yang dibandingkan, angka resmi putaran 2020 adalah: Mahkamah Contoh 8; Polisi Contoh 6. Itu putaran terbaru yang angka resminya diketahui lengkap untuk semuanya.',
  );
});
it('says where we added a figure up', () => {
  expect(words(institution('kementerian-contoh'), institution('mahkamah-contoh'))).toContain(
    'Kementerian Contoh 4 (WBK + WBBM, dijumlahkan oleh kami)',
  );
});
it('does not set a figure of one predicate beside figures of both', () => {
  // Both have a figure of 2019, but that of the province counts WBK only.
  const fact = factOf([institution('pemprov-contoh-jawa-timur'), institution('mahkamah-contoh')]);
  expect(fact.kind).toBe('noCommon');
});
it('falls back on names where there is no common round', () => {
  expect(words(institution('kementerian-contoh-baru'), institution('mahkamah-contoh'))).toBe(
    'Di antara yang dibandingkan, tidak ada satu putaran pun yang angka resminya diketahui lengkap untuk semuanya. Predikat yang diketahui nama kantornya: Mahkamah Contoh 5; Kementerian Contoh Baru 2.',
  );
});
it('speaks of names only where places are compared', () => {
  expect(words(comparedProvince(site, '33'), comparedProvince(site, '35'))).toBe(
    'Di antara yang dibandingkan, predikat yang diketahui nama kantornya dari semua putaran: Jawa Timur 8; Jawa Tengah 3.',
  );
});
it('says that nothing is known, and that this is not none', () => {
  expect(words(comparedCity(site, '12.71'), comparedCity(site, '12.72'))).toMatch(
    /belum ada satu predikat pun .* Itu tidak berarti tidak ada/,
  );
});
