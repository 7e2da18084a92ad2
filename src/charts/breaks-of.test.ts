import { describe, expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { realSite } from '../totals/real-site.ts';
import { breaksLead, breaksParagraph } from './break-words.ts';
import { breaksOf } from './breaks-of.ts';
import { cakupan } from './cakupan.ts';
import { chartJson } from './chart-json.ts';
import { chartInstances } from './chart-paths.ts';
import { chartSources } from './chart-sources.ts';
import { provinsi } from './provinsi.ts';
import { renderChart } from './render-chart.ts';
import { renderChartFile } from './render-chart-file.ts';
import { seleksi } from './seleksi.ts';

const site = realSite();

const fixture = fixtureSite();
const crossing = (of: typeof site) =>
  chartInstances(of).filter(({ chart, scope }) => breaksOf(chart, { site: of, scope }).length > 0);

it('finds what lies between the rounds of a chart, and nothing within one round', () => {
  const years = breaksOf(cakupan, { site: fixture, scope: 'nasional' }).map(({ year }) => year);
  expect(years).toEqual([2020, 2021, 2023]);
  expect(breaksOf(seleksi, { site: fixture, scope: '2020' })).toEqual([]);
});

it('says of a chart that adds rounds up something else than of one that compares them', () => {
  const context = { site: fixture, scope: 'nasional' };
  expect(breaksLead('en', provinsi, breaksOf(provinsi, context))).toContain('Adds up rounds');
  expect(breaksLead('id', cakupan, breaksOf(cakupan, context))).toContain('dibandingkan');
  expect(breaksParagraph('id', cakupan, context)).toContain('2021: Bobot berubah. 2023: Instansi');
});

// A chart with rounds on both sides of a break may not leave it out, in the register and in the real one.
describe.each([
  ['invented', fixture],
  ['real', site],
] as const)('every chart of the %s register that crosses a break', (_, of) => {
  it('exists, else this test sees nothing', () => {
    expect(new Set(crossing(of).map(({ chart }) => chart.id)).size).toBeGreaterThanOrEqual(5);
  });

  it('knows every round it holds', () => {
    const silent = chartInstances(of).filter(({ chart, scope }) => {
      const context = { site: of, scope };
      const known = new Set(chart.rounds(context));
      const years = chart.rows(context).map(({ year }) => year);
      return years.some((year) => typeof year === 'number' && year !== 0 && !known.has(year));
    });
    expect(silent.map(({ chart, scope }) => `${chart.id} ${scope}`)).toEqual([]);
  });

  it('marks each in its drawing where it compares rounds', () => {
    const unmarked = crossing(of)
      .filter(({ chart }) => chart.across === 'marks')
      .filter(({ chart, scope }) => {
        const context = { site: of, scope };
        const drawn = renderChart(chart, context, { width: 340, language: 'id' });
        return breaksOf(chart, context).some(
          ({ label }) => !drawn.includes(label.id) && !drawn.includes('stroke-dasharray="2 4"'),
        );
      });
    expect(unmarked.map(({ chart, scope }) => `${chart.id} ${scope}`)).toEqual([]);
  });

  it('tells each in one sentence with its source, in its file and its data', () => {
    const options = { version: '2026.1', date: '2026-01-01', language: 'en' } as const;
    // One of each chart is enough for the file, which is slow to draw.
    const [...firsts] = Map.groupBy(crossing(of), ({ chart }) => chart.id).values();
    for (const { chart, scope } of firsts.flatMap((group) => group.slice(0, 1))) {
      const context = { site: of, scope };
      const file = renderChartFile(chart, context, options).replaceAll(/<[^>]*>|\s+/g, ' ');
      const data = chartJson(chart, context, '2026.1');
      for (const { sentence, source } of breaksOf(chart, context)) {
        expect(data).toContain(JSON.stringify(sentence.en));
        expect(chartSources(chart, context)).toContain(source);
        const words = sentence.en.replaceAll('&', '&amp;').split(' ').slice(0, 3).join(' ');
        expect(file.replaceAll(/\s+/g, ' ')).toContain(words);
      }
    }
  });
});
