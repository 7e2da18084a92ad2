import { expect, test } from 'vitest';
import type { Citation } from '../../cite/citation.ts';
import { CITATION_FORMS } from '../../cite/citation-forms.ts';
import { CHART } from '../../cite/fixture-citations.ts';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { citationFiles } from './citation-files.ts';

const path = '/grafik/a/nasional/';
const body = `<cite-box>${CITATION_FORMS.map(
  ({ ending }) => `<a href="/grafik/a/nasional.${ending}">${ending}</a>`,
).join('')}</cite-box>`;
const chart = fixturePage({ path, body });

function filesOf(name: string, change: Partial<Citation>): Record<string, string> {
  const citation = { ...CHART, ...change };
  return Object.fromEntries(
    CITATION_FORMS.map(({ ending, write }) => [`${name}.${ending}`, write(citation)]),
  );
}

test('a chart and a file of data that can be cited', async () => {
  const url = 'https://example.org/data/latest/a.csv';
  const site = fixtureSite({
    'grafik/a/nasional/index.html': chart,
    ...filesOf('grafik/a/nasional', { url: `https://example.org${path}` }),
    'data/latest/a.csv': 'a\n',
    ...filesOf('data/latest/a', { url }),
    ...filesOf('en/data/latest/a', { url, language: 'en' }),
  });
  expect(await messagesOf(citationFiles, site)).toEqual([]);
});

test('a chart with neither files nor a place that shows them', async () => {
  const site = fixtureSite({ 'grafik/a/nasional/index.html': fixturePage({ path }) });
  const build = 'missing citation: build it, as src/cite/ does for the others';
  const draw = 'draw src/components/CiteBox.astro in this page';
  expect(await messagesOf(citationFiles, site)).toEqual([
    `grafik/a/nasional.bib: ${build}`,
    `grafik/a/nasional.csl.json: ${build}`,
    `grafik/a/nasional.ris: ${build}`,
    `grafik/a/nasional/index.html: missing citation of the chart in .bib: ${draw}`,
    `grafik/a/nasional/index.html: missing citation of the chart in .csl.json: ${draw}`,
    `grafik/a/nasional/index.html: missing citation of the chart in .ris: ${draw}`,
  ]);
});

test('citations that cannot be read, or are of something else', async () => {
  const site = fixtureSite({
    'grafik/a/nasional/index.html': chart,
    ...filesOf('grafik/a/nasional', {}),
    'grafik/a/nasional.csl.json': '[]',
  });
  const other = `address ${CHART.url} contradicts https://example.org${path}: write it with src/cite/`;
  expect(await messagesOf(citationFiles, site)).toEqual([
    `grafik/a/nasional.bib: ${other}`,
    'grafik/a/nasional.csl.json: invalid citation, missing list of one item: write it with src/cite/',
    `grafik/a/nasional.ris: ${other}`,
  ]);
});

test('a file of data that can be cited in one language only', async () => {
  const site = fixtureSite({
    'data/latest/a.csv': 'a\n',
    ...filesOf('data/latest/a', { url: 'https://example.org/data/latest/a.csv' }),
  });
  const messages = await messagesOf(citationFiles, site);
  expect(messages.map((message) => message.split(':')[0])).toEqual([
    'en/data/latest/a.bib',
    'en/data/latest/a.csl.json',
    'en/data/latest/a.ris',
  ]);
});
