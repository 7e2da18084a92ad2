import { describe, expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import type { ChartRow } from './chart.ts';
import { instansi as chart } from './instansi.ts';
import { rankingTitle } from './instansi-words.ts';

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
    'Angka resmi 2019 diketahui untuk 3 instansi, bila dijumlahkan sedikitnya 9 (nasional 14), terbesar Mahkamah Contoh dan Polisi Contoh (masing-masing 4); untuk 1 instansi angka resmi tidak diketahui; 6 unit kerja diketahui namanya.',
  );
});
it('says so where one figure is known, and where none is', () => {
  expect(chart.describe({ site, scope: '2021' }, rowsOf('2021')).en).toBe(
    'The official figure of 2021 is known for one institution, the Ministry of New Examples: 1 (nationally 12, added up); for 2 institutions the official figure is unknown; 4 units are known by name.',
  );
  expect(chart.title({ site, scope: '2023' }).en).toBe(
    'No official figure by institution is known for 2023; 2 units known by name',
  );
});
describe('a figure that is contradicted or derived', () => {
  const base = { label_id: 'Instansi A', label_en: 'Example A', wbk: null, wbbm: null, named: 1 };
  const rows: ChartRow[] = [
    { ...base, official: 155, basis: 'stated', other_values: '149' },
    { ...base, official: 64, basis: 'sum', wbk: 60, wbbm: 4, other_values: 'WBK 61' },
    { ...base, official: 14, basis: 'stated', wbk: 12, wbbm: 3, other_values: 'WBK + WBBM 15' },
    { ...base, official: 5, basis: 'part', wbk: 5, other_values: 'WBK 4' },
  ];
  const context = { site, scope: '2020' };
  it('says so at its bar', () => {
    const text = chart.plot(context, rows, { width: 680 }, 'id').textContent;
    expect(text).toContain('155 ≠ 149 · 1 bernama');
    expect(text).toContain('64 · dijumlahkan · WBK ≠ 61 · 1 bernama');
    expect(text).toContain('14 ≠ 15 · 1 bernama');
    expect(text).toContain('sedikitnya 5 ≠ 4 · 1 bernama');
  });
  it('says so in its sentence', () => {
    const say = chart.describe(context, rows);
    expect(say.id).toContain(
      'sumber lain menyebut 149 (Instansi A), 61 WBK (Instansi A), dan 4 WBK (Instansi A); untuk Instansi A, 12 WBK dan 3 WBBM berjumlah 15, bukan 14 yang disebut;',
    );
    expect(say.en).toContain('stated elsewhere: 149 (Example A), 61 WBK (Example A)');
  });
  it('is counted where there are many', () => {
    const many = Array.from({ length: 6 }, () => rows[0] ?? {});
    expect(chart.describe(context, many).en).toContain(
      'for 6 institutions another figure is stated elsewhere;',
    );
  });
  it('is called added up in the title', () => {
    expect(chart.title({ site, scope: '2017' }).en).not.toContain('added up');
    expect(rankingTitle('id', '2021', rows.slice(1, 2))).toBe(
      'Instansi A punya angka resmi terbesar yang diketahui untuk 2021: 64, dijumlahkan',
    );
  });
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
