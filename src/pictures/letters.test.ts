import { expect, test } from 'vitest';
import { chartInstances } from '../charts/chart-paths.ts';
import { renderChartFile } from '../charts/render-chart-file.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { realSite } from '../totals/real-site.ts';
import { rasterise } from './rasterise.ts';

const site = realSite();

const draw = (letter: string): Buffer =>
  rasterise(
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="#fbfaf7"/><text x="4" y="20" font-size="16">${letter}</text></svg>`,
    1,
  );

/** Every letter beyond ASCII in one picture of each chart and in all names that a picture may hold. */
function letters(): string[] {
  const firsts = [...Map.groupBy(chartInstances(site), ({ chart }) => chart.id).values()].flatMap(
    (group) => group.slice(0, 2),
  );
  const drawn = firsts.flatMap(({ chart, scope }) =>
    LANGUAGES.map((language) =>
      renderChartFile(chart, { site, scope }, { language, version: '', date: '2026-01-01' }),
    ),
  );
  const { units, institutions, provinces, cities, events } = site.register;
  const names = [units, institutions, provinces, cities, events].map((rows) =>
    JSON.stringify(rows),
  );
  return [...new Set([...drawn, ...names].join('').match(/\P{ASCII}/gu) ?? [])].sort();
}

test('no picture shows a box for a letter that its fonts lack', () => {
  const box = draw('\u{10ffff}');
  expect(letters()).toContain('★');
  const boxes = letters().filter((letter) => letter.trim() !== '' && draw(letter).equals(box));
  expect(boxes).toEqual([]);
});
