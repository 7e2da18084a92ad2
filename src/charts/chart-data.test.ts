import { describe, expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { cakupan } from './cakupan.ts';
import { chartCsv } from './chart-csv.ts';
import { chartJson } from './chart-json.ts';
import { chartInstances, chartPath } from './chart-paths.ts';
import { riwayatUnit } from './riwayat-unit.ts';
import { seleksi } from './seleksi.ts';

const site = fixtureSite();
const instances = chartInstances(site);

describe('every chart', () => {
  it('has rows that hold its columns and nothing else', () => {
    for (const { chart, scope } of instances) {
      const names = chart.columns.map((column) => column.name).toSorted();
      for (const row of chart.rows({ site, scope })) {
        expect(Object.keys(row).toSorted(), `${chart.id}/${scope}`).toEqual(names);
      }
    }
  });
  it('says its finding without a stop and its sentence with one, in both languages', () => {
    for (const { chart, scope } of instances) {
      const context = { site, scope };
      const title = chart.title(context);
      const say = chart.describe(context, chart.rows(context));
      for (const text of [title.id, title.en]) expect(text).toMatch(/^[\p{Lu}\d].*[^.]$/u);
      for (const text of [say.id, say.en]) expect(text).toMatch(/^[\p{Lu}\d].*[^.]\.$/u);
      for (const text of [title.id, title.en, say.id, say.en]) {
        expect(text).not.toMatch(/undefined|NaN|null|\s{2}/);
      }
      expect(say.id).not.toBe(say.en);
    }
  });
  it('cites sources of the register, each once and in order', () => {
    for (const { chart, scope } of instances) {
      const ids = chart.sources({ site, scope });
      expect(ids.length, `${chart.id}/${scope}`).toBeGreaterThan(0);
      expect(ids).toEqual([...new Set(ids)].toSorted());
      for (const id of ids) site.source(id);
    }
  });
  it('lives on a page of the site and has an address of its own', () => {
    const paths = instances.map(chartPath);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^\/grafik\/[a-z-]+\/[a-z0-9-]+\/$/);
    for (const { chart, scope } of instances) {
      expect(chart.page({ site, scope })).toMatch(/^\/([a-z0-9-]+\/)+$/);
    }
  });
});

describe('the CSV', () => {
  it('leaves the cell of what is not known empty', () => {
    expect(chartCsv(cakupan, { site, scope: 'nasional' })).toBe(
      [
        'year,official,basis,basis_id,basis_en,named,by_institution,unknown',
        '2017,6,sum,dijumlahkan: WBK + WBBM,added up: WBK + WBBM,3,0,3',
        '2018,9,stated,disebut sumber,stated by a source,0,0,9',
        '2019,14,stated,disebut sumber,stated by a source,6,4,4',
        '2020,30,stated,disebut sumber,stated by a source,8,19,3',
        '2021,12,sum,dijumlahkan: WBK + WBBM,added up: WBK + WBBM,4,0,8',
        '2022,,,,,0,0,',
        '2023,5,stated,disebut sumber,stated by a source,2,0,3',
        '',
      ].join('\n'),
    );
  });
  it('has one line a row', () => {
    const context = { site, scope: 'kantor-contoh-satu-kota-surabaya' };
    expect(chartCsv(riwayatUnit, context).split('\n')).toHaveLength(5);
  });
});

describe('the JSON', () => {
  const whole = JSON.parse(chartJson(seleksi, { site, scope: '2018' }, '2026.1'));

  it('tells everything that the figure tells, and the sources in full', () => {
    expect(whole).toMatchObject({
      id: 'seleksi',
      scope: '2018',
      page: '/tahun/2018/',
      licence: 'CC-BY-4.0',
      version: '2026.1',
      title: { id: '9 dari 60 unit kerja yang diusulkan mendapat predikat pada 2018' },
      sources: [{ id: 'siaran-contoh-20181210' }],
    });
    expect(whole.rows).toHaveLength(2);
    expect(Object.keys(whole.sources[0])).toEqual(['id', 'published', 'publisher', 'title', 'url']);
  });
  it('has its keys in order', () => {
    expect(Object.keys(whole)).toEqual(Object.keys(whole).toSorted());
  });
});
