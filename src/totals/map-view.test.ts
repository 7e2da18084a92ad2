import { describe, expect, it } from 'vitest';
import { fixtureSite } from './fixture-site.ts';
import { viewFile, viewPath, WHOLE } from './map-filter.ts';
import { mapView } from './map-view.ts';
import {
  headOfficeChoices,
  institutionViews,
  mapViews,
  serviceChoices,
  yearChoices,
} from './map-views.ts';

const site = fixtureSite();
const views = mapViews(site);
const paths = views.map(viewPath);
const sum = (counts: readonly { readonly total: number }[]) =>
  counts.reduce((total, count) => total + count.total, 0);

describe('a view of the map', () => {
  it.each([...views, ...institutionViews(site)])('places every award once: %o', (filter) => {
    const view = mapView(site, filter);
    expect(sum(view.provinces) + view.outside.total).toBe(view.named.total);
    expect(sum(view.cities) + sum(view.withoutCity)).toBe(sum(view.provinces));
    expect(view.named.wbk + view.named.wbbm).toBe(view.named.total);
  });
  it('holds all named awards of the ministry, as the totals do', () => {
    const view = mapView(site, WHOLE);
    expect(view.named).toEqual(site.totals.named);
    expect(view.outside.total).toBe(site.totals.withoutProvince);
    for (const { of, ...split } of view.provinces)
      expect(site.provinceModel(of).named).toEqual(split);
    for (const { of, ...split } of view.cities) expect(site.cityModel(of).named).toEqual(split);
  });
  it('holds the round of a year, as the totals do', () => {
    for (const round of site.totals.years)
      expect(mapView(site, { ...WHOLE, year: round.year }).named).toEqual(round.named);
  });
  it('counts by province and city in the order of codes, split by predicate', () => {
    expect(mapView(site, { ...WHOLE, year: 2017 })).toMatchObject({
      named: { wbk: 2, wbbm: 1, total: 3 },
      provinces: [
        { of: '35', wbk: 2, wbbm: 0, total: 2 },
        { of: '51', wbk: 0, wbbm: 1, total: 1 },
      ],
      cities: [{ of: '35.78', total: 2 }, { of: '51.71' }],
      withoutCity: [],
    });
  });
  it('counts apart what has no city and what has no province', () => {
    expect(mapView(site, { ...WHOLE, service: 'pajak' }).withoutCity).toEqual([
      { of: '33', wbk: 1, wbbm: 0, total: 1 },
    ]);
    expect(mapView(site, { ...WHOLE, year: 2019 }).outside.total).toBe(1);
  });
  it('leaves out the headquarters in Jakarta when asked', () => {
    const round = { ...WHOLE, year: 2023 };
    expect(mapView(site, round).provinces.map(({ of }) => of)).toEqual(['31', '94']);
    expect(mapView(site, { ...round, headOffices: false }).provinces.map(({ of }) => of)).toEqual([
      '94',
    ]);
  });
});

describe('the list of views', () => {
  it('has an address and a file each, none twice', () => {
    expect(new Set(paths).size).toBe(paths.length);
    const files = [...views, ...institutionViews(site)].map(viewFile);
    expect(new Set(files).size).toBe(files.length);
  });
  it('begins with the whole and has those with a named award only', () => {
    expect(paths.slice(0, 2)).toEqual(['/peta/', '/peta/tanpa-pusat/']);
    expect(paths).toContain('/peta/2019/pengadilan/');
    expect(paths).toContain('/peta/semua/pengadilan/');
    expect(paths).toContain('/peta/2019/semua/');
    expect(paths).not.toContain('/peta/2017/pajak/');
    expect(paths).not.toContain('/peta/semua/semua/');
  });
  it('has a view without headquarters where that changes a number and leaves one', () => {
    expect(paths).toContain('/peta/2023/semua/tanpa-pusat/');
    expect(paths).not.toContain('/peta/2023/riset/tanpa-pusat/');
    expect(paths).not.toContain('/peta/2019/semua/tanpa-pusat/');
  });
  it('names files after the filter', () => {
    expect([
      viewFile(WHOLE),
      viewFile({ ...WHOLE, year: 2019, service: 'pengadilan' }),
      viewFile({ ...WHOLE, year: 2019, headOffices: false }),
      viewFile({ ...WHOLE, institution: 'mahkamah-contoh' }),
    ]).toEqual([
      'semua-semua',
      '2019-pengadilan',
      '2019-semua-tanpa-pusat',
      'instansi-mahkamah-contoh',
    ]);
  });
});

describe('the controls', () => {
  const courts = { ...WHOLE, service: 'pengadilan' } as const;
  it('lead only to views that exist', () => {
    for (const filter of views) {
      const choices = [
        ...yearChoices(site, filter),
        ...serviceChoices(site, filter),
        ...headOfficeChoices(site, filter),
      ];
      for (const choice of choices)
        if (choice.total > 0) expect(paths).toContain(viewPath(choice.filter));
    }
  });
  it('say how many each round would show, gaps too', () => {
    expect(
      yearChoices(site, courts).map(({ filter, total }) => `${filter.year} ${total}`),
    ).toContain('2021 0');
  });
  it('leave out services without a named award', () => {
    const services = serviceChoices(site, { ...WHOLE, year: 2017 }).map((c) => c.filter.service);
    expect(services).toEqual([null, 'imigrasi', 'meteorologi', 'pengadilan']);
  });
  it('offer to leave out headquarters only where that makes a difference', () => {
    expect(headOfficeChoices(site, WHOLE).map(({ filter }) => viewPath(filter))).toEqual([
      '/peta/',
      '/peta/tanpa-pusat/',
    ]);
    expect(headOfficeChoices(site, courts)).toEqual([]);
  });
});
