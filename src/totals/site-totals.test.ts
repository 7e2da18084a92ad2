import { describe, expect, it } from 'vitest';
import { fixtureSite } from './fixture-site.ts';

const site = fixtureSite();

describe('a year of the invented register', () => {
  const year = site.yearModel(2020);

  it('keeps the preferred figure and every other value', () => {
    expect(year.official.proposed?.value).toBe(1200);
    expect(year.official.proposed?.others.map((other) => other.value)).toEqual([1250]);
  });
  it('counts named awards by predicate', () => {
    expect(year.named).toEqual({ wbk: 7, wbbm: 1, total: 8 });
  });
  it('splits the awards into named, known by count, and unknown', () => {
    const { official, named, byCount, unknown } = year.coverage;
    expect(official).toBe(30);
    expect(named + byCount + (unknown ?? 0)).toBe(30);
    expect(named).toBe(8);
  });
  it('ranks institutions by official figure with ties shared and unknown unranked', () => {
    const ranks = year.institutions.map((row) => [row.institution, row.rank]);
    expect(ranks.slice(0, 4)).toEqual([
      ['mahkamah-contoh', 1],
      ['badan-contoh-nasional', 2],
      ['polisi-contoh', 2],
      ['kementerian-contoh', 4],
    ]);
    expect(ranks.find(([id]) => id === 'pemkot-contoh-denpasar')?.[1] ?? null).toBeNull();
  });
});

describe('gaps are gaps', () => {
  it('adds both predicates where no source states their sum, and says so', () => {
    expect(site.yearModel(2017).awarded).toMatchObject({ value: 6, basis: 'sum' });
  });
  it('leaves the split of 2018 unknown', () => {
    expect(site.yearModel(2018).awarded).toMatchObject({ value: 9, wbk: null, wbbm: null });
    expect(site.yearModel(2018).named.total).toBe(0);
  });
  it('has no year that the rounds do not name', () => {
    expect(site.totals.years.map((year) => year.year)).toEqual([
      2017, 2018, 2019, 2020, 2021, 2023,
    ]);
  });
});

describe('awards an institution granted itself', () => {
  it('are never counted with those of the ministry', () => {
    const year = site.yearModel(2023);
    expect(year.delegated.total).toBe(2);
    expect(year.named.total).toBe(2);
    expect(site.totals.delegated.total).toBe(2);
  });
});

describe('places', () => {
  it('have a model each, the empty ones too', () => {
    expect(site.totals.provinces).toHaveLength(38);
    expect(site.totals.cities).toHaveLength(514);
    expect(site.totals.provinces.filter((place) => place.named.total === 0).length).toBeGreaterThan(
      0,
    );
  });
  it('add up, with the awards without a province, to all named awards', () => {
    const placed = site.totals.provinces.reduce((sum, place) => sum + place.named.total, 0);
    expect(placed + site.totals.withoutProvince).toBe(site.totals.named.total);
  });
  it('count a revocation where its unit is', () => {
    expect(site.cityModel('35.78').revoked).toBe(1);
  });
});

describe('units', () => {
  it('carry the date of a revocation on the award it ended', () => {
    const model = site.unitModel('kantor-contoh-dua-kota-surabaya');
    expect(model.awards.at(-1)?.revoked).toBe('2021-06-14');
    expect(model.last?.revoked).toBe('2021-06-14');
  });
  it('know their neighbours in the city but not themselves', () => {
    const model = site.unitModel('kantor-contoh-satu-kota-surabaya');
    expect(model.neighbours).toContain('kantor-contoh-dua-kota-surabaya');
    expect(model.neighbours).not.toContain(model.id);
  });
  it('without an award say nothing of a predicate', () => {
    expect(site.unitModel('sekretariat-contoh-nusa-tenggara-timur').last).toBeNull();
  });
  it('carry the corrected name', () => {
    expect(site.unit('kantor-contoh-kota-kupang').name).toBe('Kantor Contoh Kota Kupang');
  });
});

describe('institutions', () => {
  it('know who came before and after them', () => {
    expect(site.institutionModel('kementerian-contoh-baru').predecessors).toEqual([
      'kementerian-contoh',
    ]);
    expect(site.institutionModel('kementerian-contoh').successors).toHaveLength(2);
  });
});

describe('disagreements', () => {
  const told = site.totals.disagreements.map((entry) => `${entry.year} ${entry.kind} ${entry.of}`);
  it('hold other values, sums that do not fit and names beyond the figure', () => {
    expect(told).toContain('2017 values ');
    expect(told).toContain('2019 sum ');
    expect(told).toContain('2021 named kementerian-contoh-baru');
  });
});

describe('sources', () => {
  it('know every fact they support', () => {
    const model = site.sourceModel('siaran-contoh-20201221');
    expect(model.total).toBeGreaterThan(10);
    expect(site.totals.sources.every((source) => source.total > 0)).toBe(true);
  });
});
