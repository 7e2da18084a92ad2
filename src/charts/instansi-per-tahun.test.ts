import { expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { instansiPerTahun as chart } from './instansi-per-tahun.ts';

const site = fixtureSite();
const rowsOf = (scope: string) => chart.rows({ site, scope });
const sayOf = (scope: string) => chart.describe({ site, scope }, rowsOf(scope));

it('keeps the gaps between its first and its last known round', () => {
  expect(
    rowsOf('mahkamah-contoh').map((row) => [row.year, row.official, row.named, row.delegated]),
  ).toEqual([
    [2017, null, 1, 0],
    [2018, null, 0, 0],
    [2019, 4, 2, 0],
    [2020, 8, 2, 0],
    [2021, null, 0, 0],
    [2022, null, 0, 0],
    [2023, null, 0, 2],
  ]);
});
it('is drawn for each institution with a known round', () => {
  expect(chart.scopes(site)).not.toContain('lembaga-contoh-nonstruktural');
  expect(chart.scopes(site)).toHaveLength(9);
});
it('says what it shows', () => {
  expect(chart.title({ site, scope: 'mahkamah-contoh' })).toEqual({
    id: 'Angka resmi terbesar Mahkamah Contoh yang diketahui adalah 8 predikat, pada 2020',
    en: 'The Example Court was awarded 8 in 2020, its largest official figure known',
  });
  expect(sayOf('mahkamah-contoh').id).toBe(
    'Angka resmi Mahkamah Contoh: 4 (2019), 8 (2020); angka resmi tidak diketahui untuk 2017, 2018, 2021, 2022, dan 2023; 5 predikat diketahui nama unitnya; 2 WBK lagi diberikan instansi ini sendiri (WBK mandiri).',
  );
});
it('says at least, and says so where nothing official is known', () => {
  expect(sayOf('pemprov-contoh-jawa-timur').en).toContain('official figures: at least 1 (2019);');
  expect(sayOf('pemkot-contoh-denpasar')).toEqual({
    id: 'Angka resmi Pemerintah Kota Contoh Denpasar tidak diketahui untuk 2020; 1 predikat diketahui nama unitnya.',
    en: 'The official figure of the Example City Government of Denpasar is unknown for 2020; 1 award is known by the name of the unit.',
  });
});
it('hatches what is counted but not split', () => {
  const context = { site, scope: 'polisi-contoh' };
  const svg = chart.plot(context, rowsOf('polisi-contoh'), { width: 340 }, 'id');
  expect(svg.querySelectorAll('g[fill="url(#hatch)"] rect').length).toBe(3);
});
