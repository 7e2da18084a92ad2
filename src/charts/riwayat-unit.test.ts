import { describe, expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { isRevoked } from './history-words.ts';
import { riwayatUnit as chart } from './riwayat-unit.ts';

const site = fixtureSite();
const rowsOf = (scope: string) => chart.rows({ site, scope });
const sayOf = (scope: string) => chart.describe({ site, scope }, rowsOf(scope));
const plotOf = (scope: string) => chart.plot({ site, scope }, rowsOf(scope), { width: 340 }, 'id');

it('is drawn for every unit with an award or an event', () => {
  expect(chart.scopes(site)).toHaveLength(22);
});
it('tells what happened in order', () => {
  expect(
    rowsOf('kantor-contoh-satu-kota-surabaya').map((row) => [row.date, row.event, row.predicate]),
  ).toEqual([
    ['2017', 'awarded', 'WBK'],
    ['2019', 'awarded', 'WBBM'],
    ['2021-12-10', 're-evaluated', 'WBBM'],
  ]);
});
it('says in the table which predicate and who granted it', () => {
  const awards = (scope: string) => rowsOf(scope).map((row) => [row.award_id, row.award_en]);
  expect(awards('kantor-contoh-satu-kota-surabaya')).toEqual([
    ['WBK, diberikan KemenPANRB', 'WBK, granted by the ministry (KemenPANRB)'],
    ['WBBM, diberikan KemenPANRB', 'WBBM, granted by the ministry (KemenPANRB)'],
    ['WBBM', 'WBBM'],
  ]);
  expect(awards('pengadilan-contoh-jayapura')).toEqual([
    ['WBK mandiri, diberikan instansinya sendiri', 'WBK mandiri, granted by its own institution'],
  ]);
});
it('strikes a predicate that was revoked, and only that one', () => {
  const rows = rowsOf('kantor-contoh-dua-kota-surabaya');
  expect(rows.map((row) => isRevoked(row, rows))).toEqual([true, false]);
  const struck = plotOf('kantor-contoh-dua-kota-surabaya').querySelectorAll(
    '[text-decoration="line-through"]',
  );
  expect([...struck].map((words) => words.textContent)).toEqual(['WBK 2019']);
});

it.each([340, 680] as const)('names each break it crosses beside its line, at %i px', (width) => {
  const scope = 'kantor-contoh-satu-kota-surabaya';
  const drawn = chart.plot({ site, scope }, rowsOf(scope), { width }, 'id');
  expect(drawn.textContent).toContain('2020: Wabah contoh');
  expect(drawn.textContent).toContain('2021: Permen Contoh 2/2021');
});

describe('its sentence', () => {
  it('tells a revocation', () => {
    expect(sayOf('kantor-contoh-dua-kota-surabaya')).toEqual({
      id: 'Kantor Contoh Dua Kota Surabaya mendapat WBK (2019); WBK dicabut pada 14 Juni 2021.',
      en: 'Kantor Contoh Dua Kota Surabaya was awarded WBK (2019); its WBK was revoked on 14 June 2021.',
    });
  });
  it('tells two awards, and that one was kept', () => {
    expect(sayOf('kantor-contoh-satu-kota-surabaya').en).toBe(
      'Kantor Contoh Satu Kota Surabaya was awarded WBK (2017) and WBBM (2019); its WBBM was kept on 10 December 2021.',
    );
  });
  it('tells a declaration without an award', () => {
    expect(sayOf('sekretariat-contoh-nusa-tenggara-timur')).toEqual({
      id: 'Zona Integritas Sekretariat Contoh Nusa Tenggara Timur dicanangkan pada Maret 2020; register ini belum mencatat predikat untuknya.',
      en: 'The integrity zone of Sekretariat Contoh Nusa Tenggara Timur was declared in March 2020; this register has no award of it on record.',
    });
  });
  it('tells a proposal before the award, and who granted a WBK mandiri', () => {
    expect(sayOf('pusat-contoh-007').en).toBe(
      'Pusat Contoh 007 was awarded WBK (2023); it was proposed in 2022.',
    );
    expect(sayOf('pengadilan-contoh-jayapura').id).toBe(
      'Pengadilan Contoh Jayapura mendapat WBK mandiri (2023); WBK mandiri diberikan oleh instansinya sendiri.',
    );
  });
  it('says that the year of a revoked award is unknown', () => {
    const rows = [{ date: '2019', event: 'revoked', predicate: 'WBK' }];
    expect(chart.describe({ site, scope: 'pusat-contoh-007' }, rows).id).toBe(
      'WBK Pusat Contoh 007 dicabut pada 2019; tahun pemberiannya tidak diketahui.',
    );
  });
});
