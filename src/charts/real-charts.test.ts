import { describe, expect, it } from 'vitest';
import { realSite } from '../totals/real-site.ts';
import type { Chart } from './chart.ts';
import { instansi } from './instansi.ts';
import { jenisInstansi } from './jenis-instansi.ts';
import { predikatPerTahun } from './predikat-per-tahun.ts';
import { putaranBerdampingan } from './putaran-berdampingan.ts';
import { riwayatUnit } from './riwayat-unit.ts';
import { seleksi } from './seleksi.ts';
import { tingkatSeleksi } from './tingkat-seleksi.ts';

const site = realSite();
const { register } = site;
const column = (chart: Chart, scope: string, name: string) =>
  chart.rows({ site, scope }).map((row) => row[name]);

describe('the round of 2020', () => {
  it('went from 3,691 proposed over 2,570 to 763 awarded', () => {
    expect(column(seleksi, '2020', 'units').slice(0, 3)).toEqual([3691, 2570, 763]);
  });
  it('reached eight kinds of institution', () => {
    expect(column(jenisInstansi, '2020', 'institutions')).toEqual([22, 5, 4, 19, 2, 7, 30, 9]);
  });
  it('was led by Kementerian Keuangan and Mahkamah Agung', () => {
    expect(column(instansi, '2020', 'label_id').slice(0, 2)).toEqual([
      'Kementerian Keuangan',
      'Mahkamah Agung',
    ]);
    expect(column(instansi, '2020', 'official').slice(0, 2)).toEqual([214, 94]);
  });
});

it('never draws the 4,042 of 2021, nor a selection of 2023', () => {
  expect(column(seleksi, '2021', 'units')).not.toContain(4042);
  expect(seleksi.scopes(site)).not.toContain('2023');
});
it('puts the rounds side by side, with the first selection of 2020 and not that of 2023', () => {
  const rows = putaranBerdampingan.rows({ site, scope: 'nasional' });
  const of = (year: number) => rows.find((row) => row.year === year);
  expect([of(2020)?.proposed, of(2020)?.passed_selection, of(2020)?.official]).toEqual([
    3691, 2570, 763,
  ]);
  expect(of(2023)?.passed_selection).toBeNull();
});
it('divides only figures of one scope', () => {
  const rates = tingkatSeleksi.rows({ site, scope: '2019' });
  const finance = rates.find((row) => row.institution === 'kementerian-keuangan');
  expect([finance?.awarded, finance?.proposed, finance?.rate, finance?.lowest]).toEqual([
    155, 265, 58.5, 56.2,
  ]);
  expect(column(tingkatSeleksi, 'nasional', 'rate').slice(3, 8)).toEqual([
    17.1, 22.5, 22.5, 20.7, 12.7,
  ]);
});
it('marks where the rules changed', () => {
  const rules = register.breaks.filter(({ kind }) => kind === 'rule' || kind === 'delegation');
  expect(rules.map(({ year, regulation }) => [year, regulation])).toEqual([
    [2014, 'Permen PAN-RB 52/2014'],
    [2019, 'Permen PAN-RB 10/2019'],
    [2022, 'Permen PAN-RB 90/2021'],
    [2023, 'Program WBK Mandiri'],
    [2024, 'Permen PAN-RB 5/2024'],
  ]);
  const drawn = predikatPerTahun.plot(
    { site, scope: 'nasional' },
    predikatPerTahun.rows({ site, scope: 'nasional' }),
    { width: 340 },
    'id',
  ).textContent;
  expect(drawn).toContain('Permen PAN-RB 90/2021');
  expect(drawn).toContain('tidak diketahui · 1 bernama');
});
it('says of WBK mandiri in the national figures only what the register notes', () => {
  const noteOf = (year: number) => site.yearModel(year).official.awarded?.note.en;
  expect(noteOf(2023)).toContain(
    'granted by institutions themselves (since 2023) is inside is not said',
  );
  expect(noteOf(2024)).toContain('granted by institutions themselves is inside is not said');
  expect(noteOf(2025)).toContain('cannot all be inside');
  expect(predikatPerTahun.caution?.en).toContain('For 2023 and 2024 no source tells');
});
it('keeps the disagreements and the weak years of the national figures', () => {
  expect(
    column(predikatPerTahun, 'nasional', 'other_values').filter((cell) => cell !== ''),
  ).toEqual(['WBK 71; WBK 76', 'WBBM 8', 'WBK + WBBM 507']);
  const rows = predikatPerTahun.rows({ site, scope: 'nasional' });
  const alone = rows.filter((row) => row.source_count === 1).map((row) => row.year);
  expect(alone).toEqual([2015, 2022, 2024]);
  const context = { site, scope: '2019' };
  const drawn = instansi.plot(context, instansi.rows(context), { width: 340 }, 'id').textContent;
  expect(drawn).toContain('155 ≠ 149');
});
it('tells the end of the WBK of PN Surabaya', () => {
  const context = { site, scope: 'pengadilan-negeri-surabaya' };
  expect(riwayatUnit.title(context).id).toBe(
    'Pengadilan Negeri Surabaya mendapat WBK (2019); WBK dicabut pada 3 Februari 2022',
  );
});
