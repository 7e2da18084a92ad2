import { expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { layanan as chart } from './layanan.ts';

const site = fixtureSite();
const said = (scope: string) => {
  const context = { site, scope };
  return { title: chart.title(context), say: chart.describe(context, chart.rows(context)) };
};

it('is drawn for the country, rounds, provinces and institutions with a named award', () => {
  const scopes = chart.scopes(site);
  expect(scopes).toContain('nasional');
  expect(scopes).toContain('2023');
  expect(scopes).toContain('35-jawa-timur');
  expect(scopes).toContain('mahkamah-contoh');
  expect(scopes).not.toContain('2018');
  expect(scopes).not.toContain('12-sumatera-utara');
  expect(scopes).not.toContain('lembaga-contoh-nonstruktural');
});
it('counts the awards of the ministry alone', () => {
  expect(chart.rows({ site, scope: 'mahkamah-contoh' })).toEqual([
    {
      service: 'pengadilan',
      label_id: 'Pengadilan',
      label_en: 'Courts',
      named: 5,
      wbk: 3,
      wbbm: 2,
    },
  ]);
});
it('lives on the page of its scope', () => {
  const pageOf = (scope: string) => chart.page({ site, scope });
  expect(['nasional', '2020', '35-jawa-timur', 'mahkamah-contoh'].map(pageOf)).toEqual([
    '/unit/',
    '/tahun/2020/',
    '/provinsi/35-jawa-timur/',
    '/instansi/mahkamah-contoh/',
  ]);
});
it('tells one service, a tie of all, and a tie of some', () => {
  expect(said('mahkamah-contoh').title.en).toBe(
    'All awards known by name of the Example Court are for courts: 5',
  );
  expect(said('51-bali')).toEqual({
    title: {
      id: '2 predikat yang nama unitnya tercatat di Bali terbagi rata atas 2 layanan, masing-masing 1',
      en: '2 awards known by name in Bali are spread evenly over 2 services, 1 each',
    },
    say: {
      id: '2 predikat yang nama unitnya tercatat di Bali: 1 WBK dan 1 WBBM, untuk 2 layanan; kependudukan dan catatan sipil serta meteorologi masing-masing 1.',
      en: '2 awards known by name in Bali: 1 WBK and 1 WBBM, for 2 services; civil registration and meteorology 1 each.',
    },
  });
  expect(said('2019').say.id).toBe(
    '6 predikat yang nama unitnya tercatat pada putaran 2019: 5 WBK dan 1 WBBM, untuk 4 layanan; terbanyak kepolisian dan pengadilan (masing-masing 2), tersedikit kesehatan dan layanan lainnya (masing-masing 1); angka resmi putaran ini 14.',
  );
});
