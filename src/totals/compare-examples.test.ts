import { expect, it } from 'vitest';
import { compareExamples } from './compare-examples.ts';
import { fixtureSite } from './fixture-site.ts';
import { openSite } from './site.ts';

const site = fixtureSite();

it('picks by rule: largest newest official number, most named awards; ties by id', () => {
  expect(compareExamples(site)).toEqual([
    // Newest figures: 8 of the court in 2020, then 6 of the agency and 6 of the police.
    { level: 'instansi', ids: ['mahkamah-contoh', 'badan-contoh-nasional'] },
    { level: 'provinsi', ids: ['35', '33'] },
    { level: 'kota', ids: ['35.78', '33.74'] },
  ]);
});
it('offers nothing where there are not two', () => {
  const { totals } = site;
  const lonely = { ...totals, provinces: totals.provinces.slice(0, 1), cities: [] };
  expect(compareExamples(openSite(site.register, lonely)).map(({ level }) => level)).toEqual([
    'instansi',
  ]);
});
it('leaves out institutions that are no more', () => {
  const institutions = site.register.institutions.map((institution) =>
    institution.id === 'mahkamah-contoh' ? { ...institution, until: '2022' } : institution,
  );
  const [first] = compareExamples(openSite({ ...site.register, institutions }, site.totals));
  expect(first?.ids).toEqual(['badan-contoh-nasional', 'polisi-contoh']);
});
