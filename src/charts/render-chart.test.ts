import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/language.ts';
import { fixtureSite } from '../totals/fixture-site.ts';
import { CHART_WIDTHS } from './chart.ts';
import { chartInstances } from './chart-paths.ts';
import { CHARTS } from './index.ts';
import { renderChart } from './render-chart.ts';
import { TOKENS } from './tokens.ts';
import { xmlProblem } from './xml-problem.ts';

const site = fixtureSite();
const instances = chartInstances(site);
const all = instances.flatMap(({ chart, scope }) =>
  CHART_WIDTHS.flatMap((width) =>
    LANGUAGES.map((language) => ({
      name: `${chart.id}/${scope}/${width}/${language}`,
      svg: renderChart(chart, { site, scope }, { width, language }),
    })),
  ),
);

it('draws every chart of the list for some scope', () => {
  expect(new Set(instances.map(({ chart }) => chart.id)).size).toBe(CHARTS.length);
});
it('has nothing of a mistake in any drawing, and every one is well-formed', () => {
  for (const { name, svg } of all) {
    expect(svg, name).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
    expect(xmlProblem(svg), name).toBeNull();
  }
});
it('takes its colours from the page alone', () => {
  const known = Object.keys(TOKENS).map((token) => `var(--${token})`);
  for (const { name, svg } of all) {
    const paints = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map((found) => found[1] ?? '');
    for (const paint of paints) {
      if (paint === 'none' || paint.startsWith('url(#')) continue;
      expect(known, name).toContain(paint);
    }
  }
});
it('is hidden from readers that hear it, and has a view box instead of a size', () => {
  for (const { name, svg } of all) {
    const root = svg.slice(0, svg.indexOf('>'));
    expect(root, name).toContain('aria-hidden="true"');
    expect(root, name).toMatch(/viewBox="0 0 (340|680) \d+"/);
    expect(root, name).not.toMatch(/ (width|height)=/);
  }
});
it('names each id after its chart, so that two charts of a page never share one', () => {
  for (const { name, svg } of all) {
    const [id, scope, width] = name.split('/');
    for (const found of svg.matchAll(/ id="([^"]*)"/g)) {
      expect(found[1]).toBe(`${id}-${scope}-${width}-1`);
    }
  }
});

describe('the same chart twice', () => {
  it('is the same bytes whatever was drawn in between, and the other way round', () => {
    const draw = (order: typeof instances) => {
      const fresh = fixtureSite();
      const texts = order.map(({ chart, scope }) => {
        const svg = renderChart(chart, { site: fresh, scope }, { width: 340, language: 'id' });
        return [`${chart.id}/${scope}`, svg] as const;
      });
      return new Map(texts);
    };
    const forward = draw(instances);
    const backward = draw(instances.toReversed());
    for (const [name, svg] of forward) expect(backward.get(name), name).toBe(svg);
  });
  it('is drawn once for one site', () => {
    const chart = CHARTS[0];
    if (chart === undefined) throw new Error('missing chart');
    let drawn = 0;
    const counting = {
      ...chart,
      id: 'dihitung',
      plot: (...given: Parameters<typeof chart.plot>) => {
        drawn += 1;
        return chart.plot(...given);
      },
    };
    const options = { width: 340, language: 'id' } as const;
    renderChart(counting, { site, scope: 'nasional' }, options);
    renderChart(counting, { site, scope: 'nasional' }, options);
    expect(drawn).toBe(1);
    renderChart(counting, { site: fixtureSite(), scope: 'nasional' }, options);
    expect(drawn).toBe(2);
  });
});
