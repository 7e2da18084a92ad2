import { expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { jenisInstansi as chart } from './jenis-instansi.ts';

const site = fixtureSite();
const context = { site, scope: '2020' };

it('is drawn for the rounds whose kinds are counted in institutions', () => {
  expect(chart.scopes(site)).toEqual(['2020']);
});
it('keeps the order of the ministry', () => {
  expect(chart.rows(context).map((row) => row.institutions)).toEqual([2, 1, 1, 1, 1, 1, 1, 1]);
});
it('says what it shows', () => {
  expect(chart.title(context).en).toBe(
    'Among institutions with awarded units in 2020, ministries were the most: 2',
  );
  expect(chart.describe(context, chart.rows(context)).id).toBe(
    'Pada 2020 unit kerja dari 8 jenis instansi mendapat predikat, bila dijumlahkan 9 instansi: terbanyak kementerian (2), tersedikit 7 jenis (masing-masing 1).',
  );
});
it('tells another value of a kind at its bar and in its sentence', () => {
  const rows = [
    { kind: 'kl', label_id: 'Kementerian dan lembaga', institutions: 27, other_values: '25; 26' },
    { kind: 'pemda', label_id: 'Pemerintah daerah', institutions: 24, other_values: '' },
  ];
  expect(chart.describe(context, rows).id).toContain(
    'sumber lain menyebut 25 atau 26 (kementerian dan lembaga);',
  );
  expect(chart.plot(context, rows, { width: 340 }, 'id').textContent).toContain('27 ≠ 25 ≠ 26');
});
it('adds nothing up where only groups are known', () => {
  const rows = [
    { kind: 'kl', label_id: 'Kementerian dan lembaga', institutions: 27 },
    { kind: 'pemda', label_id: 'Pemerintah daerah', institutions: 24 },
  ];
  expect(chart.describe(context, rows).id).toBe(
    'Pada 2020 jumlah instansi yang unitnya mendapat predikat diketahui untuk 2 jenis atau kelompok: terbanyak kementerian dan lembaga (27), tersedikit pemerintah daerah (24); rincian per jenis tidak diketahui.',
  );
});
