import { expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { instansi as chart } from './instansi.ts';

const site = fixtureSite();
const rowsOf = (scope: string) => chart.rows({ site, scope });

it('ranks by official figure, and the named ones without a figure below', () => {
  expect(rowsOf('2020').map((row) => [row.institution, row.official, row.named])).toEqual([
    ['mahkamah-contoh', 8, 2],
    ['badan-contoh-nasional', 6, 1],
    ['polisi-contoh', 6, 1],
    ['kementerian-contoh', 4, 1],
    ['pemkab-contoh-malang', null, 1],
    ['pemkot-contoh-denpasar', null, 1],
    ['pemprov-contoh-jawa-timur', null, 1],
  ]);
});
it('has no chart for a round without a name or a figure', () => {
  expect(chart.scopes(site)).toEqual(['2017', '2019', '2020', '2021', '2023']);
});
it('tells a tie, and at least where only one predicate is known', () => {
  const context = { site, scope: '2019' };
  expect(chart.title(context)).toEqual({
    id: 'Mahkamah Contoh dan Polisi Contoh punya angka resmi terbesar yang diketahui untuk 2019: masing-masing 4',
    en: 'The Example Court and the Example Police have the largest known official figure of 2019: 4 each',
  });
  expect(chart.describe(context, rowsOf('2019')).id).toBe(
    'Angka resmi 2019 diketahui untuk 3 instansi, berjumlah sedikitnya 9 (nasional 14), terbesar Mahkamah Contoh dan Polisi Contoh (masing-masing 4); untuk 1 instansi angka resmi tidak diketahui; 6 unit kerja diketahui namanya.',
  );
});
it('says so where one figure is known, and where none is', () => {
  expect(chart.describe({ site, scope: '2021' }, rowsOf('2021')).en).toBe(
    'The official figure of 2021 is known for one institution, the Ministry of New Examples: 1 (nationally 12); for 2 institutions the official figure is unknown; 4 units are known by name.',
  );
  expect(chart.title({ site, scope: '2023' }).en).toBe(
    'No official figure by institution is known for 2023; 2 units known by name',
  );
});
it('draws twenty at most and says how many more the table has', () => {
  const rows = Array.from({ length: 23 }, (_, at) => ({
    label_id: `Instansi ${at}`,
    official: at < 12 ? 30 - at : null,
    named: 1,
  }));
  const text = chart.plot({ site, scope: '2020' }, rows, { width: 340 }, 'id').textContent;
  expect(text).toContain('Instansi 19');
  expect(text).not.toContain('Instansi 20');
  expect(text).toContain('3 instansi lagi ada di tabel.');
  expect(text).toContain('Angka resmi tidak diketahui');
});
