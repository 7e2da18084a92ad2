import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { chartFiles } from './chart-files.ts';

const CHART = 'provinsi/nasional';
const page = (href: string) => ({
  'index.html': fixturePage({ body: `<h1>Charts</h1><a href="${href}">Chart</a>` }),
});
const both = ['.svg', '.png', '/index.html'].map((end) => `grafik/${CHART}${end}`);
const files = Object.fromEntries(
  [...both, `embed/${CHART}/index.html`, `oembed/${CHART}.json`]
    .flatMap((file) => [file, `en/${file}`])
    .concat(`grafik/${CHART}.csv`, `grafik/${CHART}.json`)
    .map((file) => [file, file.endsWith('.html') ? fixturePage() : '']),
);

test('a chart with all its files', async () => {
  const site = fixtureSite({ ...files, ...page(`/grafik/${CHART}/`) });
  expect(await messagesOf(chartFiles, site)).toEqual([]);
});

test.each([
  `/grafik/${CHART}/`,
  `/grafik/${CHART}.csv`,
  `/en/grafik/${CHART}.png`,
  `https://example.org/embed/${CHART}/#gelap`,
  `/en/oembed/${CHART}.json`,
])('a chart that only %s leads to', async (href) => {
  const { [`embed/${CHART}/index.html`]: _, ...rest } = files;
  const site = fixtureSite({ ...rest, ...page(href) });
  expect(await messagesOf(chartFiles, site)).toEqual([
    `embed/${CHART}/index.html: missing file of the chart ${CHART}: let its route take the list of src/charts/chart-paths.ts`,
  ]);
});

test('the map, frozen embeds and other hosts are no charts of the site', async () => {
  for (const href of ['/embed/peta/2019/', '/embed/v/2026.1/', 'https://other.org/grafik/a/b/'])
    expect(await messagesOf(chartFiles, fixtureSite(page(href)))).toEqual([]);
});
