import { describe, expect, it } from 'vitest';
import { slugify } from '../register/slug.ts';
import { fixtureSite } from '../totals/fixture-site.ts';
import { realSite } from '../totals/real-site.ts';
import type { Site } from '../totals/site.ts';
import { bobot as chart } from './bobot.ts';
import type { ChartRow } from './chart.ts';
import { CHART_WIDTHS } from './chart.ts';

const real = realSite();

const fixture = fixtureSite();
const [condition] = fixture.register.conditions;
if (condition === undefined) throw new Error('missing condition');
/** The invented register with a source that states the points of both components of the new rule. */
const stating: Site = {
  ...fixture,
  register: {
    ...fixture.register,
    conditions: [
      ...fixture.register.conditions,
      {
        ...condition,
        regulation: 'Permen Contoh 2/2021',
        condition: { id: 'Bobot komponen', en: 'Weights of the components' },
        value: { id: 'pengungkit 60, hasil 40', en: 'levers 60, results 40' },
        source: 'mahkamah-contoh-20240301',
      },
    ],
  },
};
const NEW = 'permen-contoh-2-2021';
const weightsIn = (rows: readonly ChartRow[], component: string) =>
  rows.filter((row) => row.component === component).map((row) => [row.kind, row.weight, row.basis]);
const drawn = (site: Site, scope: string, width: (typeof CHART_WIDTHS)[number] = 680) => {
  const context = { site, scope };
  return chart.plot(context, chart.rows(context), { width }, 'id');
};

it('is drawn for each regulation that has weights', () => {
  expect(chart.scopes(fixture)).toEqual(['permen-contoh-1-2014', NEW]);
});
it('leaves unknown what no source tells, the area and the whole', () => {
  expect(weightsIn(chart.rows({ site: fixture, scope: NEW }), 'pengungkit')).toEqual([
    ['area', null, ''],
    ['area', 30, 'stated'],
    ['whole', null, ''],
  ]);
  const text = drawn(fixture, NEW).textContent;
  expect(text).toContain('Pengungkit: total tidak diketahui');
  expect(text).toMatch(/Hasil: 40 pointidak diketahui$/);
});
it('says what the unknown ones make together where the whole is known, and whence', () => {
  const context = { site: stating, scope: NEW };
  expect(weightsIn(chart.rows(context), 'pengungkit')).toEqual([
    ['area', null, ''],
    ['area', 30, 'stated'],
    ['together', 30, 'difference'],
    ['whole', 60, 'stated'],
  ]);
  expect(drawn(stating, NEW).textContent).toContain('30 = 60 − 30');
  expect(chart.sources(context)).toContain('mahkamah-contoh-20240301');
  expect(chart.sources({ site: fixture, scope: NEW })).not.toContain('mahkamah-contoh-20240301');
});
it('says that it added up a whole that no source states', () => {
  const rows = chart.rows({ site: fixture, scope: 'permen-contoh-1-2014' });
  expect(weightsIn(rows, 'pengungkit').at(-1)).toEqual(['whole', 60, 'added']);
});

describe('its words', () => {
  const say = (site: Site, scope: string) => {
    const context = { site, scope };
    return [chart.title(context), chart.describe(context, chart.rows(context))];
  };
  it('tell what is known of all', () => {
    expect(say(fixture, 'permen-contoh-1-2014')).toEqual([
      {
        id: 'Permen Contoh 1/2014 memberi 60 poin untuk pengungkit dan 40 poin untuk hasil',
        en: 'Permen Contoh 1/2014 gives 60 points to levers and 40 points to results',
      },
      {
        id: 'Pengungkit: 60 poin dari 2 area, terbesar Pengawasan Contoh (35); hasil: 40 poin dari 1 area, 40.',
        en: 'Levers: 60 points from 2 areas, the largest Example Oversight (35); results: 40 points from 1 area, 40.',
      },
    ]);
  });
  it('tell what is left for the unknown', () => {
    const [title, sentence] = say(stating, NEW);
    expect(title?.id).toContain('; bobot 1 dari 3 area tidak diketahui');
    expect(sentence?.id).toContain('yang lain berjumlah 30, jadi 1 area itu 30');
    expect(say(fixture, NEW)[1]?.en).toContain('of the levers is not known, the others make 30;');
  });
});

describe('the real regulations', () => {
  const numbers = ['52/2014', '10/2019', '90/2021', '5/2024'];
  const scopes = numbers.map((number) => slugify(`Permen PAN-RB ${number}`));
  /** Widths of the bars in one paint, from top to bottom; a sample of the key is 12 wide. */
  const widths = (scope: string, width: (typeof CHART_WIDTHS)[number], groups: string) =>
    [...drawn(real, scope, width).querySelectorAll(`${groups} rect`)]
      .map((rect) => Number(rect.getAttribute('width')))
      .filter((each) => each !== 12);

  it('have a chart each', () => {
    for (const scope of scopes) expect(chart.scopes(real)).toContain(scope);
  });
  it.each(CHART_WIDTHS)('are drawn on one scale at %i px', (width) => {
    const pixelsAPoint = scopes.flatMap((scope) => {
      const weights = chart
        .rows({ site: real, scope })
        .flatMap((row) => (row.kind === 'area' && row.weight !== null ? [Number(row.weight)] : []));
      const bars = widths(scope, width, 'g[fill="var(--soft)"]:not([fill-opacity])');
      expect(bars).toHaveLength(weights.length);
      return bars.map((bar, at) => (bar / (weights[at] ?? 1)).toFixed(2));
    });
    expect(pixelsAPoint.length).toBeGreaterThan(10);
    expect(new Set(pixelsAPoint).size).toBe(1);
  });
  it('count the six areas in one order', () => {
    const areas = scopes.map((scope) =>
      chart
        .rows({ site: real, scope })
        .filter((row) => row.kind === 'area' && row.component === 'pengungkit')
        .map((row) => row.label_id),
    );
    for (const each of areas) expect(each).toEqual(areas[0]);
  });
  it('leave 25 points for two areas of 90/2021', () => {
    const rows = chart.rows({ site: real, scope: scopes[2] ?? '' });
    expect(rows.filter((row) => row.kind === 'together').map((row) => row.weight)).toEqual([
      25, 40,
    ]);
    expect(drawn(real, scopes[2] ?? '', 340).textContent).toContain('25 = 60 − 35');
  });
});
